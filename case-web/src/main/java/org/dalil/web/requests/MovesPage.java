package org.dalil.web.requests;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dalil.accounts.NotPermitted;
import org.dalil.cases.NoSuchCase;
import org.dalil.requests.Move;
import org.dalil.requests.MoveDesk;
import org.dalil.requests.MoveReading;
import org.dalil.requests.RequestId;
import org.dalil.requests.RequestRow;
import org.dalil.requests.RequestSearch;
import org.dalil.requests.RequestStatus;
import org.dalil.shared.Outcome;
import org.dalil.web.regimes.Terms;
import org.dalil.web.ui.Choice;
import org.dalil.web.ui.IdInAddress;
import org.dalil.web.ui.Words;
import org.jspecify.annotations.Nullable;

/** Behind {@code requests/moves.xhtml}: moves the requests that were selected in the list, and answers for each. */
@Named
@RequestScoped
public class MovesPage {

    private static final int MOST = 100;
    private static final Pattern KEY = Pattern.compile("([0-9a-f-]{36})\\.([0-9]{1,9})");
    private static final String ANSWERS = MovesPage.class.getName();

    /**
     * A request, and what became of it.
     *
     * @param answer empty before anybody tried
     * @param tried the move
     */
    public record Line(RequestRow row, String answer, boolean moved, String tried) {

        public String key() {
            return row.id().value() + "." + row.moves();
        }
    }

    @Inject
    private RequestListPage list;

    @Inject
    private RequestSearch search;

    @Inject
    private MoveReading reading;

    @Inject
    private MoveDesk desk;

    @Inject
    private Words words;

    @Inject
    private Terms terms;

    @Inject
    private HttpServletRequest asked;

    private @Nullable String how;
    private @Nullable String reason;
    private @Nullable List<RequestRow> rows;

    /** A form asks what may be chosen before anything else of the page is looked at. */
    private List<RequestRow> rows() {
        if (rows == null) {
            String[] named = asked.getParameterValues("of");
            List<RequestId> wanted = Stream.of(named == null ? new String[0] : named)
                    .distinct()
                    .limit(MOST)
                    .map(id -> new RequestId(IdInAddress.of(id)))
                    .toList();
            rows = search.rows(list.viewer(), wanted);
            if (rows.size() < wanted.size()) {
                throw new NoSuchCase();
            }
        }
        return rows;
    }

    /** Before anything is written of the page: one that is not the viewer's is like none. */
    public void open() {
        rows();
    }

    public List<Line> getLines() {
        Map<?, ?> answers = FacesContext.getCurrentInstance()
                                .getExternalContext()
                                .getFlash()
                                .get(ANSWERS)
                        instanceof Map<?, ?> kept
                ? kept
                : Map.of();
        return rows().stream()
                .map(row -> answers.get(row.id().value().toString()) instanceof String[] told
                        ? new Line(row, told[0], told[1].equals("moved"), told[2])
                        : new Line(row, "", false, ""))
                .toList();
    }

    /** Everything that is possible for one of them at least. */
    public List<Choice> getChoices() {
        return rows().stream()
                .flatMap(row -> reading.offered(list.viewer(), row.caseId(), row.status()).stream())
                .distinct()
                .sorted()
                .map(move -> new Choice(move.name(), words.say("stages.move." + move.name())))
                .toList();
    }

    public @Nullable String go() {
        Move move = Stream.of(Move.values())
                .filter(known -> known.name().equals(how))
                .findFirst()
                .orElse(null);
        if (move == null) {
            return null;
        }
        Map<String, Integer> seen = seen();
        Map<String, String[]> answers = new HashMap<>();
        for (RequestRow row : rows()) {
            String id = row.id().value().toString();
            answers.put(id, told(row, move, seen.getOrDefault(id, -1)));
        }
        FacesContext.getCurrentInstance().getExternalContext().getFlash().put(ANSWERS, answers);
        return "/requests/moves?faces-redirect=true&"
                + rows().stream().map(row -> "of=" + row.id().value()).collect(Collectors.joining("&"));
    }

    private String[] told(RequestRow row, Move move, int seen) {
        try {
            Outcome<RequestStatus> outcome = desk.move(row.id(), move, reason == null ? "" : reason, seen);
            if (outcome instanceof Outcome.Done<RequestStatus> done) {
                return new String[] {
                    words.say(
                            "stages.moved",
                            row.number(),
                            terms.say("request_status", done.value().name().toLowerCase(Locale.ROOT))),
                    "moved",
                    move.name()
                };
            }
            List<String> reasons = new ArrayList<>();
            ((Outcome.Refused<RequestStatus>) outcome).reasons().forEach(refusal -> reasons.add(words.say(refusal)));
            return new String[] {String.join(" ", reasons), "", move.name()};
        } catch (NotPermitted | NoSuchCase notHers) {
            return new String[] {words.say("stages.notYours"), "", move.name()};
        }
    }

    /** How many moves each had made when the page was drawn. */
    private Map<String, Integer> seen() {
        String[] keys = asked.getParameterValues("row");
        return Stream.of(keys == null ? new String[0] : keys)
                .map(KEY::matcher)
                .filter(Matcher::matches)
                .collect(Collectors.toMap(
                        key -> key.group(1), key -> Integer.valueOf(key.group(2)), (one, other) -> one));
    }

    public @Nullable String getHow() {
        return how;
    }

    public void setHow(@Nullable String how) {
        this.how = how;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
