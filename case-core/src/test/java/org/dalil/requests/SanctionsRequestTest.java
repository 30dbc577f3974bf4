package org.dalil.requests;

import static org.dalil.requests.RequestFixture.LINA;
import static org.dalil.requests.RequestFixture.NOON;
import static org.dalil.requests.RequestFixture.NSO;
import static org.dalil.requests.RequestFixture.OMAR;
import static org.dalil.requests.RequestStatus.DRAFT;
import static org.dalil.requests.RequestStatus.INTERNAL_REVIEW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Set;
import org.dalil.accounts.AccountId;
import org.dalil.cases.FactId;
import org.dalil.requests.SanctionsRequest.Objection;
import org.dalil.shared.LocalText;
import org.dalil.shared.Outcome;
import org.dalil.shared.Refusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SanctionsRequestTest {

    private static final String EXPRESSION = "EU-1.1.d.iv";
    private static final LocalText NOTHING = LocalText.orEmpty(null);

    @Test
    void begins_as_a_draft() {
        assertEquals(DRAFT, RequestFixture.opened().status());
    }

    @Nested
    class Drafting {

        @Test
        void pleads_a_criterion_once() {
            SanctionsRequest request = RequestFixture.opened();
            request.plead(EXPRESSION, NOTHING);
            assertEquals(Outcome.refused(Objection.ALREADY_PLEADED), request.plead(EXPRESSION, NOTHING));
            assertEquals(List.of(EXPRESSION), request.pleaded());
        }

        @Test
        void offers_an_item_once_for_a_criterion_and_once_for_another() {
            SanctionsRequest request = RequestFixture.opened();
            Offer fact = Offer.of(FactId.next());
            assertInstanceOf(Outcome.Done.class, request.offer(EXPRESSION, fact, NOTHING));
            assertInstanceOf(Outcome.Done.class, request.offer("EU-L.b", fact, NOTHING));
            assertEquals(Outcome.refused(Objection.ALREADY_OFFERED), request.offer(EXPRESSION, fact, NOTHING));
        }

        @Test
        void keeps_a_ground_while_something_is_offered_for_it() {
            SanctionsRequest request = RequestFixture.drafted();
            Ground ground = request.ground(EXPRESSION).orElseThrow();
            assertEquals(Outcome.refused(Objection.PROOFS_HANG_ON_IT, 1L), request.drop(ground));
        }

        @Test
        void moves_a_paragraph_within_its_section_alone() {
            SanctionsRequest request = RequestFixture.opened();
            request.write("summary", "S1", NOTHING);
            request.write("legal", "L1", NOTHING);
            request.write("summary", "S2", NOTHING);
            DraftParagraph last = request.paragraphs().get(2);
            request.move(last, true);
            assertEquals(0, last.position());
            request.move(last, true);
            assertEquals(0, last.position());
        }

        @Test
        void is_refused_once_the_reviewers_have_it() {
            SanctionsRequest request = RequestFixture.inReview();
            assertEquals(Outcome.refused(Objection.NOT_DRAFTING), request.plead("EU-L.b", NOTHING));
            assertEquals(
                    Outcome.refused(Objection.NOT_DRAFTING), request.offer("EU-L.b", Offer.of(FactId.next()), NOTHING));
            assertEquals(Outcome.refused(Objection.NOT_DRAFTING), request.write("summary", "S1", NOTHING));
            assertEquals(
                    Outcome.refused(
                            List.of(Refusal.of(Objection.NOT_DRAFTING), Refusal.of(Objection.PROOFS_HANG_ON_IT, 1L))),
                    request.drop(request.ground(EXPRESSION).orElseThrow()));
        }
    }

    @Nested
    class Moving {

        @Test
        void answers_what_happened_and_counts_it() {
            SanctionsRequest request = RequestFixture.drafted();
            assertEquals(
                    Outcome.done(new RequestHappening.Moved(
                            request.id(), NSO, Move.SEND_TO_REVIEW, DRAFT, INTERNAL_REVIEW, OMAR, NOON)),
                    request.move(RequestFixture.step(request, Move.SEND_TO_REVIEW)));
            assertEquals(INTERNAL_REVIEW, request.status());
            assertEquals(1, request.moves());
        }

        @Test
        void is_refused_with_everything_that_speaks_against_it_at_once() {
            SanctionsRequest request = RequestFixture.inReview();
            Step step = new Step(
                    Move.NOTE_LISTING,
                    "",
                    1,
                    Set.of(),
                    List.of(OpenPoint.of(OpenPoint.Code.CRITERIA_WITH_GAP, 1L)),
                    LINA,
                    NOON);
            assertEquals(
                    List.of(
                            Refusal.of(MoveObjection.WRONG_STATUS, INTERNAL_REVIEW),
                            Refusal.of(MoveObjection.NO_LEGAL_ACT),
                            Refusal.of(MoveObjection.NO_SECOND_PERSON),
                            Refusal.of(MoveObjection.POINTS_OPEN, 1)),
                    assertInstanceOf(Outcome.Refused.class, request.move(step)).reasons());
            assertEquals(INTERNAL_REVIEW, request.status());
        }

        @Test
        void tells_who_looked_too_early_that_alone() {
            SanctionsRequest request = RequestFixture.inReview();
            Step late = new Step(Move.ASK_FOR_CHANGES, "", 0, Set.of(), List.of(), OMAR, NOON);
            assertEquals(Outcome.refused(MoveObjection.MOVED_MEANWHILE), request.move(late));
        }

        @Test
        void approves_nothing_for_who_wrote_in_it() {
            SanctionsRequest request = RequestFixture.inReview();
            assertEquals(Outcome.refused(MoveObjection.OWN_WORK), request.move(approval(request, LINA)));
            request.writtenBy(OMAR);
            assertEquals(Outcome.refused(MoveObjection.OWN_WORK), request.move(approval(request, OMAR)));
            assertInstanceOf(Outcome.Done.class, request.move(approval(request, AccountId.next())));
        }

        @Test
        void approves_nothing_for_who_answers_for_it() {
            SanctionsRequest request = RequestFixture.inReview();
            request.passTo(OMAR, LINA, NOON);
            assertEquals(Outcome.refused(MoveObjection.OWN_WORK), request.move(approval(request, OMAR)));
        }

        @Test
        void takes_no_blanks_for_a_reason_and_no_book() {
            SanctionsRequest request = RequestFixture.inReview();
            assertEquals(
                    Outcome.refused(MoveObjection.NO_REASON),
                    request.move(new Step(Move.BACK_TO_DRAFT, " \n ", 1, Set.of(), List.of(), OMAR, NOON)));
            assertEquals(
                    Outcome.refused(MoveObjection.REASON_TOO_LONG, 2_000),
                    request.move(new Step(Move.BACK_TO_DRAFT, "x".repeat(2_001), 1, Set.of(), List.of(), OMAR, NOON)));
        }

        @Test
        void takes_up_again_as_a_draft_what_was_never_submitted() {
            SanctionsRequest request = RequestFixture.at(RequestStatus.READY_TO_SUBMIT);
            move(request, Move.WITHDRAW);
            move(request, Move.ARCHIVE);
            move(request, Move.REOPEN);
            assertEquals(DRAFT, request.status());
        }

        @Test
        void takes_up_again_where_it_stood_what_was_submitted() {
            SanctionsRequest request = RequestFixture.at(RequestStatus.UNDER_CONSIDERATION);
            move(request, Move.WITHDRAW);
            move(request, Move.ARCHIVE);
            move(request, Move.REOPEN);
            assertEquals(RequestStatus.UNDER_CONSIDERATION, request.status());
        }

        private static void move(SanctionsRequest request, Move move) {
            assertInstanceOf(Outcome.Done.class, request.move(RequestFixture.step(request, move)));
        }

        private static Step approval(SanctionsRequest request, AccountId by) {
            return new Step(Move.APPROVE, "", request.moves(), Set.of(), List.of(), by, NOON);
        }
    }
}
