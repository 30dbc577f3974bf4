package org.dalil.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dalil.accounts.Role;
import org.dalil.shared.Outcome;
import org.dalil.shared.Refusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole table: each status, each verb, each role. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MoveTest {

    /** Where each verb leads from each status; from everywhere else WITHDRAW → WITHDRAWN and ARCHIVE → ARCHIVED. */
    private static final String TABLE =
            """
            DRAFT: SEND_TO_REVIEW → INTERNAL_REVIEW
            CHANGES_REQUESTED: SEND_TO_REVIEW → INTERNAL_REVIEW
            INTERNAL_REVIEW: ASK_FOR_CHANGES → CHANGES_REQUESTED, APPROVE → APPROVED, BACK_TO_DRAFT → DRAFT
            APPROVED: OPEN_SIGN_ON → SIGN_ON_OPEN, DECLARE_READY → READY_TO_SUBMIT, BACK_TO_DRAFT → DRAFT
            SIGN_ON_OPEN: CLOSE_SIGN_ON → SIGN_ON_CLOSED, BACK_TO_DRAFT → DRAFT
            SIGN_ON_CLOSED: DECLARE_READY → READY_TO_SUBMIT, BACK_TO_DRAFT → DRAFT
            READY_TO_SUBMIT: SUBMIT → SUBMITTED, BACK_TO_DRAFT → DRAFT
            SUBMITTED: NOTE_RECEIPT → ACKNOWLEDGED, NOTE_QUESTIONS → FURTHER_INFORMATION_REQUESTED, \
            NOTE_CONSIDERATION → UNDER_CONSIDERATION, NOTE_SILENCE → NO_RESPONSE
            ACKNOWLEDGED: NOTE_QUESTIONS → FURTHER_INFORMATION_REQUESTED, \
            NOTE_CONSIDERATION → UNDER_CONSIDERATION, NOTE_SILENCE → NO_RESPONSE
            FURTHER_INFORMATION_REQUESTED: SUPPLEMENT → SUPPLEMENTED
            SUPPLEMENTED: NOTE_CONSIDERATION → UNDER_CONSIDERATION
            UNDER_CONSIDERATION: NOTE_QUESTIONS → FURTHER_INFORMATION_REQUESTED, NOTE_LISTING → DESIGNATED, \
            NOTE_PARTIAL_GRANT → PARTIALLY_GRANTED, NOTE_REFUSAL → DECLINED, NOTE_SILENCE → NO_RESPONSE, \
            NOTE_UNPUBLISHED_OUTCOME → OUTCOME_NOT_PUBLIC
            DESIGNATED: NOTE_RENEWAL → RENEWED, NOTE_DELISTING_PETITION → DELISTING_PETITION_PENDING, \
            NOTE_ANNULMENT → ANNULLED, NOTE_EXPIRY → EXPIRED
            RENEWED: NOTE_RENEWAL → RENEWED, NOTE_DELISTING_PETITION → DELISTING_PETITION_PENDING, \
            NOTE_ANNULMENT → ANNULLED, NOTE_EXPIRY → EXPIRED
            DELISTING_PETITION_PENDING: NOTE_LISTING → DESIGNATED, NOTE_DELISTING → DELISTED
            WITHDRAWN: ARCHIVE → ARCHIVED, REOPEN → DRAFT
            ARCHIVED: REOPEN → DRAFT
            """;

    /** What beside the permission each verb needs; the others need nothing. */
    private static final String NEEDS =
            """
            ASK_FOR_CHANGES: REASON
            APPROVE: SOMEBODY_ELSE
            OPEN_SIGN_ON: TEXT_TO_SIGN
            CLOSE_SIGN_ON: TEXT_TO_SIGN
            SUBMIT: PROOF_OF_SENDING
            NOTE_RECEIPT: MESSAGE
            NOTE_QUESTIONS: MESSAGE
            SUPPLEMENT: PROOF_OF_SENDING
            NOTE_CONSIDERATION: MESSAGE
            NOTE_LISTING: LEGAL_ACT, SECOND_PERSON
            NOTE_PARTIAL_GRANT: LEGAL_ACT, SECOND_PERSON
            NOTE_REFUSAL: MESSAGE
            NOTE_SILENCE: REASON
            NOTE_UNPUBLISHED_OUTCOME: REASON
            NOTE_RENEWAL: LEGAL_ACT
            NOTE_DELISTING_PETITION: MESSAGE
            NOTE_DELISTING: LEGAL_ACT, SECOND_PERSON
            NOTE_ANNULMENT: LEGAL_ACT
            NOTE_EXPIRY: LEGAL_ACT
            BACK_TO_DRAFT: REASON
            WITHDRAW: REASON
            ARCHIVE: REASON
            REOPEN: REASON
            """;

    private static final Set<Move> OF_DRAFTERS =
            EnumSet.of(Move.SEND_TO_REVIEW, Move.ASK_FOR_CHANGES, Move.APPROVE, Move.BACK_TO_DRAFT);

    private static final Map<Role, Set<Move>> ROLES = Map.of(
            Role.LEGAL_DRAFTER, OF_DRAFTERS,
            Role.EVIDENCE_REVIEWER, EnumSet.of(Move.ASK_FOR_CHANGES),
            Role.COORDINATOR, EnumSet.allOf(Move.class));

    @ParameterizedTest
    @EnumSource
    void each_verb_leads_where_the_table_says_and_nowhere_else(RequestStatus status) {
        Set<String> found = new TreeSet<>();
        for (Move move : Move.values()) {
            SanctionsRequest request = RequestFixture.at(status);
            Outcome<RequestHappening.Moved> outcome = request.move(RequestFixture.step(request, move));
            if (outcome instanceof Outcome.Done<RequestHappening.Moved>) {
                found.add(move + " → " + request.status());
            } else {
                assertEquals(Outcome.refused(MoveObjection.WRONG_STATUS, status), outcome);
                assertEquals(status, request.status());
            }
        }
        Set<String> expected = new TreeSet<>(rows(TABLE).getOrDefault(status.name(), List.of()));
        if (!status.isGivenUp()) {
            expected.addAll(Set.of("WITHDRAW → WITHDRAWN", "ARCHIVE → ARCHIVED"));
        }
        assertEquals(expected, found);
    }

    @ParameterizedTest
    @EnumSource
    void each_verb_is_refused_without_what_it_needs(Move move) {
        RequestStatus from = Arrays.stream(RequestStatus.values())
                .filter(move::leadsFrom)
                .findFirst()
                .orElseThrow();
        SanctionsRequest request = RequestFixture.at(from);
        Step bare = new Step(move, "", request.moves(), Set.of(), List.of(), RequestFixture.LINA, RequestFixture.NOON);
        List<String> needs = rows(NEEDS).getOrDefault(move.name(), List.of());
        Outcome<RequestHappening.Moved> outcome = request.move(bare);
        if (needs.isEmpty()) {
            assertInstanceOf(Outcome.Done.class, outcome);
        } else {
            assertEquals(
                    Outcome.refused(needs.stream()
                            .map(need -> Refusal.of(Move.Need.valueOf(need).objection()))
                            .toList()),
                    outcome);
            assertEquals(from, request.status());
        }
    }

    @ParameterizedTest
    @EnumSource
    void each_role_may_what_the_table_says(Role role) {
        assertEquals(
                ROLES.getOrDefault(role, Set.of()),
                Stream.of(Move.values())
                        .filter(move -> role.permissions().contains(move.permission()))
                        .collect(Collectors.toSet()));
    }

    @Test
    void each_status_but_the_first_is_reached_by_one_verb() {
        for (RequestStatus from : RequestStatus.values()) {
            Map<RequestStatus, Long> verbs = Move.from(from)
                    .filter(move -> move != Move.REOPEN)
                    .collect(Collectors.groupingBy(move -> move.target(from, null), Collectors.counting()));
            assertEquals(from.next(), verbs.keySet());
            assertEquals(Set.of(1L), Set.copyOf(verbs.values().isEmpty() ? Set.of(1L) : verbs.values()));
        }
    }

    @Test
    void the_way_onward_comes_first() {
        assertEquals(
                List.of(Move.APPROVE, Move.ASK_FOR_CHANGES),
                Move.from(RequestStatus.INTERNAL_REVIEW)
                        .filter(move -> move == Move.APPROVE || move == Move.ASK_FOR_CHANGES)
                        .sorted((one, other) -> Boolean.compare(other.isOnward(), one.isOnward()))
                        .toList());
    }

    /** {@code name: this, that} on each line. */
    private static Map<String, List<String>> rows(String table) {
        return table.lines()
                .map(line -> line.split(": "))
                .collect(Collectors.toMap(
                        row -> row[0], row -> List.of(row[1].split(", ")), (one, other) -> one, TreeMap::new));
    }
}
