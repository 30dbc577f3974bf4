package org.dalil.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.Role;
import org.dalil.evidence.ItemUnderReview;
import org.dalil.regimes.Vocabulary.ChecklistItem;
import org.dalil.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Everything that bears on one verdict.
 *
 * @param now what there is to be looked at; null while there is no file
 * @param given the verdicts of this round so far
 * @param drafters who marked passages in the item
 * @param changer the name of who changed the item last
 */
record Hearing(
        ItemUnderReview item,
        @Nullable Edition now,
        List<Verdict> given,
        Set<AccountId> drafters,
        String changer,
        Review.Reviewer reviewer,
        List<ChecklistItem> checklist) {

    /** The point of the checklist that the program itself sees to. */
    static final String SEEN_TO = "two_person";

    /** What others approved, of what there is now. */
    List<Verdict> approvals() {
        return given.stream()
                .filter(verdict -> now != null && verdict.approves(now))
                .filter(verdict -> !verdict.reviewer().equals(reviewer.account()))
                .toList();
    }

    List<Refusal> objectionsTo(Decision decision) {
        List<Refusal> objections =
                new ArrayList<>(decision.kind() == Verdict.Kind.APPROVE ? objectionsToApproval() : decidedAlready());
        if (now == null) {
            objections.add(Refusal.of(ReviewObjection.NO_FILE));
        } else {
            objections.addAll(moved(decision.seen(), now));
        }
        if (item.aside()) {
            objections.add(Refusal.of(ReviewObjection.STANDS_ASIDE));
        }
        if (decision.kind() == Verdict.Kind.APPROVE) {
            objections.addAll(gaps(decision.answers()));
        } else if (decision.note().isEmpty()) {
            objections.add(Refusal.of(ReviewObjection.NOTE_MISSING).on("note"));
        }
        return objections;
    }

    /** What speaks against an approval by this person, whatever she finds. */
    List<Refusal> objectionsToApproval() {
        AccountId she = reviewer.account();
        List<Refusal> objections = new ArrayList<>(decidedAlready());
        if (reviewer.administers()) {
            objections.add(Refusal.of(ReviewObjection.ADMINISTRATOR));
        }
        if (she.equals(item.collector())) {
            objections.add(Refusal.of(ReviewObjection.OWN_ITEM));
        }
        if (item.keepers().contains(she)) {
            objections.add(Refusal.of(ReviewObjection.OWN_FILE));
        }
        if (item.wasCapturedBy(she, reviewer.name(), reviewer.employers())) {
            objections.add(Refusal.of(ReviewObjection.OWN_CAPTURE));
        }
        if (drafters.contains(she)) {
            objections.add(Refusal.of(ReviewObjection.OWN_PASSAGE));
        }
        List<Verdict> others = approvals();
        boolean isLast = others.size() + 1 >= Review.APPROVALS;
        if (isLast && reviewer.employers().stream().anyMatch(item.issuers()::contains)) {
            objections.add(Refusal.of(ReviewObjection.ISSUER_SECOND));
        }
        if (isLast
                && reviewer.role() != Role.EVIDENCE_REVIEWER
                && others.stream().noneMatch(other -> other.role() == Role.EVIDENCE_REVIEWER)) {
            objections.add(Refusal.of(ReviewObjection.REVIEWER_NEEDED));
        }
        return objections;
    }

    private List<Refusal> decidedAlready() {
        boolean decided = given.stream()
                .anyMatch(verdict -> verdict.reviewer().equals(reviewer.account())
                        && verdict.seen().binds(now));
        return decided ? List.of(Refusal.of(ReviewObjection.DECIDED_ALREADY)) : List.of();
    }

    private List<Refusal> moved(Edition seen, Edition is) {
        List<Refusal> objections = new ArrayList<>();
        if (!seen.fingerprint().equals(is.fingerprint())) {
            objections.add(Refusal.of(ReviewObjection.FILE_MOVED));
        }
        if (seen.revision() != is.revision()) {
            objections.add(Refusal.of(ReviewObjection.WORDS_MOVED, changer));
        }
        if (seen.marks() != is.marks()) {
            objections.add(Refusal.of(ReviewObjection.MARKS_MOVED));
        }
        if (seen.grades() != is.grades()) {
            objections.add(Refusal.of(ReviewObjection.GRADE_MOVED));
        }
        return objections;
    }

    private List<Refusal> gaps(List<Answer> answers) {
        List<Refusal> objections = new ArrayList<>();
        answers.stream()
                .filter(answer -> !answer.counts())
                .forEach(answer -> objections.add(Refusal.of(ReviewObjection.REASON_MISSING, answer.question())));
        Set<String> answered =
                answers.stream().filter(Answer::counts).map(Answer::question).collect(Collectors.toSet());
        long open = asked(checklist).stream()
                .filter(point -> point.mandatory() && !answered.contains(point.id()))
                .count();
        if (open > 0) {
            objections.add(Refusal.of(ReviewObjection.CHECKS_OPEN, open));
        }
        if (now != null && now.grades() == 0) {
            objections.add(Refusal.of(ReviewObjection.NOT_GRADED));
        }
        return objections;
    }

    /** The points that a person answers. */
    static List<ChecklistItem> asked(List<ChecklistItem> checklist) {
        return checklist.stream()
                .filter(point -> !Objects.equals(point.topic(), SEEN_TO))
                .toList();
    }
}
