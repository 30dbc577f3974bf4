package org.dalil.web.gathering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import org.dalil.web.ui.Reader;
import org.dalil.web.ui.Words;

/** A deadline in words, on the clock of those who set it. */
@RequestScoped
class Closing {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    @Inject
    private Words words;

    @Inject
    private Reader reader;

    String say(ZonedDateTime closes) {
        return words.say(
                "gathering.moment",
                closes.toLocalDate(),
                TIME.format(closes),
                closes.getZone().getDisplayName(TextStyle.FULL, reader.getLocale()));
    }
}
