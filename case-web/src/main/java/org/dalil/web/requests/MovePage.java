package org.dalil.web.requests;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dalil.requests.Move;
import org.dalil.requests.MoveDesk;
import org.dalil.requests.MoveReading;
import org.dalil.requests.RequestStatus;
import org.dalil.requests.Weighed;
import org.dalil.shared.Outcome;
import org.dalil.web.regimes.Terms;
import org.dalil.web.ui.Messages;
import org.dalil.web.ui.Words;
import org.jspecify.annotations.Nullable;

/**
 * Behind {@code requests/move.xhtml}: says what stands in the way of a move, asks for the reason, and moves. The address
 * names a move, or a stage to which somebody wants to bring the request.
 */
@Named
@RequestScoped
public class MovePage {

    @Inject
    private RequestHeader header;

    @Inject
    private MoveReading moves;

    @Inject
    private MoveDesk desk;

    @Inject
    private OpenPointWords openPoints;

    @Inject
    private Messages messages;

    @Inject
    private Words words;

    @Inject
    private Terms terms;

    @Inject
    private HttpServletRequest asked;

    private @Nullable String reason;
    private @Nullable Integer seen;
    private @Nullable Weighed weighed;

    /** The move that the address names, or the only one that leads to its stage; null where there is a choice. */
    public @Nullable Move getMove() {
        List<Move> possible = wanted().toList();
        return possible.size() == 1 ? possible.get(0) : null;
    }

    /** What one chooses from: what leads to the stage, or else everything that is possible. */
    public List<Move> getChoices() {
        List<Move> possible = wanted().toList();
        return possible.isEmpty() ? header.getMoves() : possible;
    }

    /** Whether nothing leads there. */
    public boolean isImpossible() {
        return wanted().findAny().isEmpty();
    }

    private Stream<Move> wanted() {
        String move = asked.getParameter("move");
        String stage = asked.getParameter("stage");
        return header.getMoves().stream()
                .filter(offered -> move == null || offered.name().equals(move))
                .filter(offered -> stage == null
                        || offered.stage() != null && offered.stage().name().equals(stage));
    }

    public boolean isReasonNeeded() {
        Move move = getMove();
        return move != null && move.needs(Move.Need.REASON);
    }

    public List<String> getObjections() {
        return weighed().objections().stream().map(words::say).toList();
    }

    public List<OpenPointWords.Line> getOpen() {
        return openPoints.lines(header.file(), weighed().points());
    }

    public boolean isFree() {
        return weighed().isFree();
    }

    private Weighed weighed() {
        if (weighed == null) {
            Move move = getMove();
            weighed = move == null
                    ? new Weighed(List.of(), List.of())
                    : moves.weigh(header.viewer(), header.requestId(), move);
        }
        return weighed;
    }

    public @Nullable String go() {
        Move move = getMove();
        if (move == null) {
            return null;
        }
        Outcome<RequestStatus> outcome =
                desk.move(header.requestId(), move, reason == null ? "" : reason, seen == null ? -1 : seen);
        if (outcome instanceof Outcome.Done<RequestStatus> done) {
            messages.done(
                    "stages.moved",
                    header.getNumber(),
                    terms.say("request_status", done.value().name().toLowerCase(Locale.ROOT)));
        }
        seen = null;
        return messages.answer(outcome, back());
    }

    /** The board or the list, for who came from there; else the request. */
    public String getBack() {
        return Back.of(asked.getParameter("back")).page();
    }

    /** The same, as the address names it. */
    public String getBackTo() {
        return Back.of(asked.getParameter("back")).name();
    }

    private String back() {
        Back back = Back.of(asked.getParameter("back"));
        return back.page() + (back == Back.REQUEST ? "?id=" + header.getId() : "");
    }

    private enum Back {
        REQUEST("/requests/overview"),
        BOARD("/requests/board"),
        LIST("/requests/list");

        private final String page;

        Back(String page) {
            this.page = page;
        }

        private String page() {
            return page;
        }

        private static Back of(@Nullable String name) {
            return Stream.of(values())
                    .filter(back -> back.name().equalsIgnoreCase(name))
                    .findFirst()
                    .orElse(REQUEST);
        }
    }

    public int getSeen() {
        if (seen == null) {
            seen = header.file().request().standing().moves();
        }
        return seen;
    }

    public void setSeen(int seen) {
        this.seen = seen;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
