package org.dalil.web.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import org.dalil.mail.MailKind;
import org.dalil.mail.MailWords;
import org.dalil.shared.Language;
import org.dalil.web.accounts.HouseAddress;
import org.dalil.web.ui.Isolation;
import org.dalil.web.ui.Phrases;

/** Finds the words of mails in the bundles, in the language of whoever gets one. */
@ApplicationScoped
public class MailWording implements MailWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Phrases phrases;
    private final HouseAddress house;

    protected MailWording() { // for the proxy
        this(null, null);
    }

    @Inject
    public MailWording(Phrases phrases, HouseAddress house) {
        this.phrases = phrases;
        this.house = house;
    }

    @Override
    public Text say(MailKind kind, Language language, Map<String, String> particulars) {
        return new Text(
                phrases.say(language, "mail.subject." + kind),
                phrases.say(language, "mail.body." + kind, arguments(kind, language, particulars)));
    }

    private Object[] arguments(MailKind kind, Language language, Map<String, String> particulars) {
        return switch (kind) {
            case INVITATION, REMINDER, NEW_LINK ->
                new Object[] {
                    Isolation.of(said(particulars, "by"), language),
                    house.address() + "/sign.xhtml?t=" + said(particulars, "token"),
                    moment(language, ZonedDateTime.parse(said(particulars, "closes")))
                };
            case DIGEST ->
                new Object[] {
                    Long.valueOf(said(particulars, "overdue")),
                    Long.valueOf(said(particulars, "soon")),
                    Long.valueOf(said(particulars, "reviews")),
                    house.address() + "/work/deadlines.xhtml",
                    house.address() + "/me/profile.xhtml"
                };
            case TRIAL -> new Object[] {house.address()};
        };
    }

    private static String said(Map<String, String> particulars, String name) {
        String value = particulars.get(name);
        if (value == null) {
            throw new IllegalArgumentException("a mail that does not say its " + name);
        }
        return value;
    }

    private String moment(Language language, ZonedDateTime moment) {
        return phrases.say(
                language,
                "gathering.moment",
                phrases.say(
                        language,
                        "dates.day",
                        String.valueOf(moment.getDayOfMonth()),
                        phrases.say(language, "dates.month." + moment.getMonthValue()),
                        String.valueOf(moment.getYear())),
                TIME.format(moment),
                moment.getZone().getDisplayName(TextStyle.FULL, language.locale()));
    }
}
