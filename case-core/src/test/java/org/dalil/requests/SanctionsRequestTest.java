package org.dalil.requests;

import static org.dalil.requests.RequestFixture.LINA;
import static org.dalil.requests.RequestFixture.NOON;
import static org.dalil.requests.RequestFixture.NSO;
import static org.dalil.requests.RequestStatus.DRAFT;
import static org.dalil.requests.RequestStatus.INTERNAL_REVIEW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
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
    class Sending_to_review {

        @Test
        void hands_a_draft_to_the_reviewers() {
            SanctionsRequest request = RequestFixture.drafted();
            assertEquals(moved(request, DRAFT, INTERNAL_REVIEW), request.sendToReview(LINA, NOON));
            assertEquals(INTERNAL_REVIEW, request.status());
        }

        @Test
        void is_refused_with_everything_that_is_missing_at_once() {
            SanctionsRequest request = RequestFixture.opened();
            assertEquals(
                    Outcome.refused(List.of(Refusal.of(Objection.NO_GROUND), Refusal.of(Objection.NO_PROOF))),
                    request.sendToReview(LINA, NOON));
            assertEquals(DRAFT, request.status());
        }

        @Test
        void is_refused_while_nothing_is_offered_for_what_is_pleaded() {
            SanctionsRequest request = RequestFixture.opened();
            request.plead("EU-1.1.d.iv", LocalText.orEmpty(null));
            assertEquals(Outcome.refused(Objection.NO_PROOF), request.sendToReview(LINA, NOON));
        }

        @Test
        void is_refused_to_a_request_that_is_there_already() {
            SanctionsRequest request = RequestFixture.inReview();
            assertEquals(Outcome.refused(Objection.WRONG_STATUS, INTERNAL_REVIEW), request.sendToReview(LINA, NOON));
            assertEquals(INTERNAL_REVIEW, request.status());
        }
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
    class Taking_back {

        @Test
        void makes_it_a_draft_again() {
            SanctionsRequest request = RequestFixture.inReview();
            assertEquals(moved(request, INTERNAL_REVIEW, DRAFT), request.backToDraft(LINA, NOON));
            assertEquals(DRAFT, request.status());
        }

        @Test
        void is_refused_to_a_draft() {
            SanctionsRequest request = RequestFixture.drafted();
            assertEquals(Outcome.refused(Objection.WRONG_STATUS, DRAFT), request.backToDraft(LINA, NOON));
            assertEquals(DRAFT, request.status());
        }

        @Test
        void lets_it_be_sent_to_review_once_more() {
            SanctionsRequest request = RequestFixture.inReview();
            request.backToDraft(LINA, NOON);
            assertEquals(moved(request, DRAFT, INTERNAL_REVIEW), request.sendToReview(LINA, NOON));
        }
    }

    private static Outcome<RequestHappening> moved(SanctionsRequest request, RequestStatus from, RequestStatus to) {
        return Outcome.done(new RequestHappening.Moved(request.id(), NSO, from, to, LINA, NOON));
    }
}
