package org.dalil.requests;

import static org.dalil.requests.RequestStage.DECIDED;
import static org.dalil.requests.RequestStage.DRAFTING;
import static org.dalil.requests.RequestStage.EVIDENCE_REVIEW;
import static org.dalil.requests.RequestStage.READY;
import static org.dalil.requests.RequestStage.SIGN_ON;
import static org.dalil.requests.RequestStage.SUBMITTED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.EnumSet;
import java.util.Queue;
import java.util.Set;
import org.dalil.requests.RequestStage.Progress;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RequestStageTest {

    @Test
    void every_stage_is_reached_from_drafting() {
        assertEquals(EnumSet.allOf(RequestStage.class), reachedFrom(DRAFTING));
    }

    @ParameterizedTest
    @EnumSource
    void every_stage_leads_to_a_decision(RequestStage stage) {
        assertTrue(reachedFrom(stage).contains(DECIDED));
    }

    @Test
    void a_decision_is_the_end() {
        assertEquals(Set.of(), DECIDED.next());
    }

    @Test
    void a_request_goes_back_to_drafting_until_it_is_submitted_and_never_after() {
        for (RequestStage before : EnumSet.of(EVIDENCE_REVIEW, SIGN_ON, READY)) {
            assertTrue(before.next().contains(DRAFTING), before::name);
        }
        assertFalse(reachedFrom(SUBMITTED).contains(DRAFTING));
    }

    @Test
    void nobody_has_to_sign_for_a_request_to_be_ready() {
        assertTrue(EVIDENCE_REVIEW.next().contains(READY));
    }

    @Test
    void the_line_of_steps_shows_what_is_done_where_one_stands_and_what_lies_ahead() {
        assertEquals(Progress.DONE, EVIDENCE_REVIEW.seenFrom(SIGN_ON));
        assertEquals(Progress.CURRENT, SIGN_ON.seenFrom(SIGN_ON));
        assertEquals(Progress.AHEAD, READY.seenFrom(SIGN_ON));
    }

    private static Set<RequestStage> reachedFrom(RequestStage start) {
        Set<RequestStage> reached = EnumSet.of(start);
        Queue<RequestStage> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            open.remove().next().stream().filter(reached::add).forEach(open::add);
        }
        return reached;
    }
}
