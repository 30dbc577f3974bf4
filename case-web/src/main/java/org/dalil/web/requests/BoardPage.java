package org.dalil.web.requests;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dalil.cases.NoSuchCase;
import org.dalil.outlook.NextDay;
import org.dalil.outlook.OutlookReading;
import org.dalil.requests.BoardReading;
import org.dalil.requests.CoverageReading;
import org.dalil.requests.CoverageTally;
import org.dalil.requests.Move;
import org.dalil.requests.MoveDesk;
import org.dalil.requests.MoveObjection;
import org.dalil.requests.MoveReading;
import org.dalil.requests.RequestId;
import org.dalil.requests.RequestRow;
import org.dalil.requests.RequestSearch;
import org.dalil.requests.RequestStage;
import org.dalil.requests.RequestStatus;
import org.dalil.shared.Outcome;
import org.dalil.web.regimes.Terms;
import org.dalil.web.ui.IdInAddress;
import org.dalil.web.ui.Messages;
import org.jspecify.annotations.Nullable;

/** Behind {@code requests/board.xhtml}: seven lanes of cards. The filters are those of the list. */
@Named
@RequestScoped
public class BoardPage {

    private static final int CARDS = 12;

    /** Which card, how many moves it had made, and by which verb it moves or to which stage. */
    private static final Pattern GO = Pattern.compile("([0-9a-f-]{36})\\.([0-9]{1,9}) ([A-Z_]{3,40})");

    /**
     * A request on the board.
     *
     * @param moves what the reader may do with it
     * @param next null where no day is known
     */
    public record Card(RequestRow row, List<Move> moves, @Nullable NextDay next, @Nullable CoverageTally tally) {

        public String key() {
            return row.id().value() + "." + row.moves();
        }
    }

    @Inject
    private RequestListPage list;

    @Inject
    private BoardReading board;

    @Inject
    private RequestSearch search;

    @Inject
    private MoveReading reading;

    @Inject
    private MoveDesk desk;

    @Inject
    private Messages messages;

    @Inject
    private OutlookReading outlook;

    @Inject
    private CoverageReading coverage;

    @Inject
    private Terms terms;

    @Inject
    private HttpServletRequest asked;

    private @Nullable List<BoardReading.Lane> lanes;
    private @Nullable Map<RequestStage, List<Card>> cards;

    public List<BoardReading.Lane> getLanes() {
        if (lanes == null) {
            lanes = board.lanes(list.viewer(), list.query(), CARDS);
        }
        return lanes;
    }

    public long getTotal() {
        return getLanes().stream().mapToLong(BoardReading.Lane::total).sum();
    }

    public List<Card> cards(BoardReading.Lane lane) {
        if (cards == null) {
            List<RequestRow> shown =
                    getLanes().stream().flatMap(each -> each.cards().stream()).toList();
            List<RequestId> ids = shown.stream().map(RequestRow::id).toList();
            var days = outlook.of(list.viewer(), ids);
            var tallies = coverage.tallies(list.viewer(), ids);
            cards = shown.stream()
                    .map(row -> new Card(
                            row,
                            offered(row),
                            days.getOrDefault(row.id(), List.of()).stream()
                                    .findFirst()
                                    .orElse(null),
                            tallies.get(row.id())))
                    .collect(Collectors.groupingBy(card -> card.row().stage()));
        }
        return cards.getOrDefault(lane.stage(), List.of());
    }

    private List<Move> offered(RequestRow row) {
        return reading.offered(list.viewer(), row.caseId(), row.status());
    }

    /** Where the list shows the whole lane. */
    public String rest(BoardReading.Lane lane) {
        RequestFilter rest = RequestFilter.inAddress(list.getFilter().getAddress());
        rest.setStage(lane.stage().name());
        return rest.getAddress();
    }

    /** A button of a card was pressed, or a card was laid into another lane. */
    public @Nullable String go() {
        String pressed = asked.getParameter("go");
        if (!FacesContext.getCurrentInstance().isPostback() || pressed == null) {
            return null;
        }
        Matcher parts = GO.matcher(pressed);
        if (!parts.matches()) {
            return null;
        }
        RequestId id = new RequestId(IdInAddress.of(parts.group(1)));
        RequestRow row =
                search.rows(list.viewer(), List.of(id)).stream().findFirst().orElseThrow(NoSuchCase::new);
        List<Move> meant = offered(row).stream()
                .filter(move -> isMeant(move, parts.group(3)))
                .toList();
        if (meant.size() != 1 || meant.get(0).needs(Move.Need.REASON)) {
            return moreAbout(id, parts.group(3));
        }
        return moved(row, meant.get(0), Integer.parseInt(parts.group(2)));
    }

    private static boolean isMeant(Move move, String word) {
        RequestStage stage = move.stage();
        return move.name().equals(word) || stage != null && stage.name().equals(word);
    }

    private @Nullable String moved(RequestRow row, Move move, int seen) {
        Outcome<RequestStatus> outcome = desk.move(row.id(), move, "", seen);
        if (outcome instanceof Outcome.Refused<RequestStatus> refused
                && refused.reasons().stream().noneMatch(reason -> reason.code() == MoveObjection.MOVED_MEANWHILE)) {
            return moreAbout(row.id(), move.name());
        }
        if (outcome instanceof Outcome.Done<RequestStatus> done) {
            messages.done(
                    "stages.moved",
                    row.number(),
                    terms.say("request_status", done.value().name().toLowerCase(Locale.ROOT)));
        }
        return messages.answer(
                outcome,
                "/requests/board?includeViewParams=true&card=" + row.id().value());
    }

    /** The page that asks for the reason, or says what is open and what is possible. */
    private static String moreAbout(RequestId id, String word) {
        boolean isStage = List.of(RequestStage.values()).stream()
                .anyMatch(stage -> stage.name().equals(word));
        return "/requests/move?id=" + id.value() + (isStage ? "&stage=" : "&move=") + word
                + "&back=BOARD&faces-redirect=true";
    }
}
