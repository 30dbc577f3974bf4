package org.dalil.review;

import java.util.List;
import java.util.Optional;
import org.dalil.evidence.EvidenceId;
import org.dalil.regimes.Vocabulary.ChecklistItem;
import org.dalil.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * How far the review of an item has come, for one member.
 *
 * @param now what there is to be looked at; null while there is no file
 * @param rounds the newest first
 * @param verdicts of all rounds, the newest first
 * @param grades the newest first
 * @param passages those that stand
 * @param mayReview whether her role in the case allows her to decide
 * @param againstHer what speaks against an approval by her, whatever she finds
 */
public record ReviewView(
        EvidenceId item,
        @Nullable Edition now,
        List<RoundView> rounds,
        List<VerdictView> verdicts,
        List<GradeView> grades,
        List<PassageInFile> passages,
        List<ChecklistItem> checklist,
        boolean mayReview,
        List<Refusal> againstHer) {

    /** The round that is going on. */
    public Optional<RoundView> round() {
        return rounds.stream().findFirst().filter(RoundView::open);
    }

    public boolean inReview() {
        return round().isPresent();
    }

    /** What was said in the newest round, the oldest first. */
    public List<VerdictView> said() {
        return rounds.isEmpty()
                ? List.of()
                : verdicts.stream()
                        .filter(verdict -> verdict.review().equals(rounds.get(0).id()))
                        .sorted((one, other) -> one.at().compareTo(other.at()))
                        .toList();
    }

    public @Nullable GradeView grade() {
        return grades.isEmpty() ? null : grades.get(0);
    }

    /** How many points of the checklist a person has to answer. */
    public long needed() {
        return checklist.stream().filter(ChecklistItem::mandatory).count();
    }
}
