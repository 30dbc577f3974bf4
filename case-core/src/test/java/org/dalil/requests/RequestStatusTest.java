package org.dalil.requests;

import static org.dalil.requests.RequestStatus.ARCHIVED;
import static org.dalil.requests.RequestStatus.DESIGNATED;
import static org.dalil.requests.RequestStatus.DRAFT;
import static org.dalil.requests.RequestStatus.NO_RESPONSE;
import static org.dalil.requests.RequestStatus.OUTCOME_NOT_PUBLIC;
import static org.dalil.requests.RequestStatus.RENEWED;
import static org.dalil.requests.RequestStatus.UNDER_CONSIDERATION;
import static org.dalil.requests.RequestStatus.WITHDRAWN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.EnumSet;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RequestStatusTest {

    private static final Set<RequestStatus> GIVEN_UP = EnumSet.of(WITHDRAWN, ARCHIVED);

    @Test
    void every_status_is_reached_from_a_draft() {
        Set<RequestStatus> reached = EnumSet.of(DRAFT);
        Queue<RequestStatus> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            open.remove().next().stream().filter(reached::add).forEach(open::add);
        }
        assertEquals(EnumSet.allOf(RequestStatus.class), reached);
    }

    @ParameterizedTest
    @EnumSource
    void a_status_moves_within_its_stage_or_as_the_stage_may(RequestStatus status) {
        for (RequestStatus next : onward(status)) {
            assertTrue(
                    status.stage() == next.stage() || status.stage().next().contains(next.stage()),
                    () -> status + " → " + next);
        }
    }

    @Test
    void every_step_of_the_stages_is_taken_by_a_status() {
        Set<String> drawn = new TreeSet<>();
        Set<String> taken = new TreeSet<>();
        for (RequestStage stage : RequestStage.values()) {
            stage.next().forEach(next -> drawn.add(stage + " → " + next));
        }
        for (RequestStatus status : RequestStatus.values()) {
            onward(status).stream()
                    .filter(next -> next.stage() != status.stage())
                    .forEach(next -> taken.add(status.stage() + " → " + next.stage()));
        }
        assertEquals(drawn, taken);
    }

    @Test
    void a_request_can_be_given_up_anywhere_and_then_only_be_archived() {
        for (RequestStatus status : EnumSet.complementOf(EnumSet.copyOf(GIVEN_UP))) {
            assertTrue(status.next().containsAll(GIVEN_UP), status::name);
        }
        assertEquals(Set.of(ARCHIVED), WITHDRAWN.next());
        assertEquals(Set.of(), ARCHIVED.next());
    }

    @Test
    void silence_is_a_regular_ending() {
        assertTrue(UNDER_CONSIDERATION.next().containsAll(Set.of(NO_RESPONSE, OUTCOME_NOT_PUBLIC)));
    }

    @Test
    void a_listing_is_renewed_again_and_again() {
        assertTrue(DESIGNATED.next().contains(RENEWED));
        assertTrue(RENEWED.next().contains(RENEWED));
    }

    @Test
    void the_statuses_of_some_stages_are_those_that_belong_to_them() {
        Set<RequestStage> before = EnumSet.of(RequestStage.DRAFTING, RequestStage.SIGN_ON);
        Set<RequestStatus> found = RequestStatus.in(before);
        for (RequestStatus status : RequestStatus.values()) {
            assertEquals(before.contains(status.stage()), found.contains(status), status::name);
        }
    }

    private static Set<RequestStatus> onward(RequestStatus status) {
        Set<RequestStatus> onward = EnumSet.copyOf(status.next().isEmpty() ? GIVEN_UP : status.next());
        onward.removeAll(GIVEN_UP);
        return onward;
    }
}
