package org.dalil.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.dalil.accounts.AccountId;
import org.dalil.shared.Outcome;

/** Whatever people try, one after the other: a request is never where the table forbids it to be. */
class MoveSequencesTest {

    /** @param stale how many moves ago the person looked */
    private record Try(Move move, boolean reason, boolean backed, boolean blocked, boolean drafter, int stale) {

        Step on(SanctionsRequest request) {
            AccountId by = drafter ? RequestFixture.LINA : RequestFixture.OMAR;
            return new Step(
                    move,
                    reason ? "Because." : "",
                    request.moves() - stale,
                    backed ? move.records() : Set.of(),
                    blocked ? List.of(OpenPoint.of(OpenPoint.Code.CRITERIA_WITH_GAP, 1L)) : List.of(),
                    by,
                    RequestFixture.NOON);
        }

        boolean isSound() {
            return stale == 0
                    && !blocked
                    && (reason || !move.needs(Move.Need.REASON))
                    && (backed || move.records().isEmpty())
                    && !(drafter && move.needs(Move.Need.SOMEBODY_ELSE));
        }
    }

    @Property(tries = 2000)
    void no_sequence_of_verbs_reaches_a_state_that_the_table_forbids(@ForAll("tries") List<Try> tries) {
        SanctionsRequest request = RequestFixture.drafted();
        for (Try each : tries) {
            RequestStatus from = request.status();
            int moves = request.moves();
            boolean done = request.move(each.on(request)) instanceof Outcome.Done;
            assertEquals(each.isSound() && each.move().leadsFrom(from), done, () -> from + " " + each);
            if (done) {
                assertEquals(moves + 1, request.moves());
                assertTrue(
                        from.next().contains(request.status())
                                || from.isGivenUp() && !request.status().isGivenUp(),
                        () -> from + " → " + request.status());
            } else {
                assertEquals(from, request.status());
                assertEquals(moves, request.moves());
            }
        }
    }

    @Property(tries = 2000)
    void the_trail_read_again_gives_the_same_state(@ForAll("tries") List<Try> tries) {
        SanctionsRequest request = RequestFixture.drafted();
        List<RequestHappening.Moved> trail = new ArrayList<>();
        tries.forEach(each -> {
            if (request.move(each.on(request)) instanceof Outcome.Done<RequestHappening.Moved> done) {
                trail.add(done.value());
            }
        });
        RequestStatus state = RequestStatus.DRAFT;
        for (RequestHappening.Moved moved : trail) {
            assertEquals(state.name(), moved.details().get("from"));
            state = RequestStatus.valueOf(moved.details().get("to"));
        }
        assertEquals(request.status(), state);
        assertEquals(request.moves(), trail.size());
    }

    @Property(tries = 500)
    void what_was_submitted_is_never_written_in_again(@ForAll("tries") List<Try> tries) {
        SanctionsRequest request = RequestFixture.at(RequestStatus.SUBMITTED);
        tries.forEach(each -> {
            request.move(each.on(request));
            assertTrue(!request.isDrafting(), () -> "after " + each);
        });
    }

    /** Sound ones more often, else nobody would come far; and what leads onward more often than what ends it. */
    @Provide
    Arbitrary<List<Try>> tries() {
        Set<Move> endings = EnumSet.of(Move.WITHDRAW, Move.ARCHIVE);
        Arbitrary<Move> moves = Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.of(Move.class).filter(move -> !endings.contains(move))),
                Tuple.of(1, Arbitraries.of(endings)));
        Arbitrary<Boolean> mostly = Arbitraries.frequency(Tuple.of(9, true), Tuple.of(1, false));
        Arbitrary<Boolean> seldom = mostly.map(often -> !often);
        Arbitrary<Integer> stale = Arbitraries.frequency(Tuple.of(9, 0), Tuple.of(1, 1));
        return Combinators.combine(moves, mostly, mostly, seldom, seldom, stale)
                .as(Try::new)
                .list()
                .ofMaxSize(120);
    }
}
