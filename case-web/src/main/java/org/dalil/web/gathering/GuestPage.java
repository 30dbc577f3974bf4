package org.dalil.web.gathering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dalil.editing.Sheet;
import org.dalil.gathering.GuestDesk;
import org.dalil.gathering.Visit;
import org.dalil.shared.Language;
import org.dalil.shared.Refusal;
import org.dalil.web.ui.Reader;
import org.dalil.web.ui.Words;
import org.jspecify.annotations.Nullable;

/**
 * Behind {@code sign.xhtml}, to which a personal link leads: no account, no script, no session of its own. What is
 * answered goes to {@link GuestAnswer}, which comes back here with what was refused.
 */
@Named
@RequestScoped
public class GuestPage {

    static final String ADDRESS = "/sign.xhtml";

    /** What was typed and refused. */
    static final String TYPED = "dalil.guest.typed";

    static final String REFUSED = "dalil.guest.refused";

    private static final int NOT_FOUND = HttpServletResponse.SC_NOT_FOUND;
    private static final int TOO_MANY_REQUESTS = 429;

    @Inject
    private GuestDesk desk;

    @Inject
    private Reader reader;

    @Inject
    private Words words;

    @Inject
    private Closing closing;

    @Inject
    private HttpServletRequest asked;

    private @Nullable Visit visit;

    /** In the language asked for, else in that of the invitation. */
    public void load() {
        Visit found = getVisit();
        wanted().or(() -> Optional.ofNullable(found.guest()).map(Visit.Guest::language))
                .ifPresent(reader::speak);
        FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(status(found.state()));
    }

    private static int status(Visit.State state) {
        return switch (state) {
            case UNKNOWN -> NOT_FOUND;
            case TOO_MANY -> TOO_MANY_REQUESTS;
            case OPEN, SIGNED, UNCONFIRMED, DECLINED, WITHDRAWN, CLOSED, USED, EXPIRED, REVOKED ->
                HttpServletResponse.SC_OK;
        };
    }

    private Optional<Language> wanted() {
        String tag = asked.getParameter("lang");
        return Arrays.stream(Language.values())
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }

    public Visit getVisit() {
        if (visit == null) {
            visit = desk.look(getToken(), asked.getRemoteAddr());
        }
        return visit;
    }

    /** As it stands in the address. */
    public String getToken() {
        return Objects.requireNonNullElse(asked.getParameter("t"), "");
    }

    public String getCloses() {
        Visit.Guest guest = getVisit().guest();
        return guest == null ? "" : closing.say(guest.closes());
    }

    /** The languages in which the letter is written, that of the reader first. */
    public List<Language> getLetterLanguages() {
        Visit.Guest guest = getVisit().guest();
        return guest == null
                ? List.of()
                : Arrays.stream(Language.values())
                        .filter(language -> guest.letter().body().in(language).isPresent())
                        .sorted((one, other) -> Boolean.compare(other == reader.language(), one == reader.language()))
                        .toList();
    }

    /** What stands in a field. */
    public String said(String field) {
        Sheet typed = (Sheet) asked.getAttribute(TYPED);
        Visit.Guest guest = getVisit().guest();
        return typed != null
                ? typed.text(field)
                : guest == null ? "" : guest.said().text(field);
    }

    /** What may be said beside the name. */
    public List<String> getExtras() {
        Visit.Guest guest = getVisit().guest();
        return guest == null || guest.organisation()
                ? List.of("country", "capacity")
                : List.of("honorific", "title", "affiliation", "formerly", "country", "capacity");
    }

    /** Whether something stands in one of its languages. */
    public boolean filled(String extra) {
        return Arrays.stream(Language.values())
                .anyMatch(language -> !said(extra + "." + language.tag()).isEmpty());
    }

    public boolean ticked(String field) {
        return said(field).equals(Sheet.YES);
    }

    /** Why an answer was not taken, about the whole of it. */
    public List<String> getRefusals() {
        return refused().stream()
                .filter(refusal -> refusal.field() == null)
                .map(words::say)
                .toList();
    }

    public boolean isRefused() {
        return !refused().isEmpty();
    }

    /** What is wrong with a field; null where nothing is. */
    public @Nullable String wrong(String field) {
        return refused().stream()
                .filter(refusal -> field.equals(refusal.field()) || field.equals(refusal.field() + ".en"))
                .map(words::say)
                .findFirst()
                .orElse(null);
    }

    @SuppressWarnings("unchecked") // the servlet puts nothing else there
    private List<Refusal> refused() {
        Object refused = asked.getAttribute(REFUSED);
        return refused == null ? List.of() : (List<Refusal>) refused;
    }
}
