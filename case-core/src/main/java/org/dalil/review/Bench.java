package org.dalil.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.People;
import org.dalil.accounts.Role;
import org.dalil.cases.CaseId;
import org.dalil.cases.NeedToKnow;
import org.dalil.evidence.EvidenceId;
import org.dalil.evidence.ItemUnderReview;
import org.dalil.regimes.RegimeCatalogue;
import org.dalil.regimes.Vocabulary.ChecklistItem;
import org.jspecify.annotations.Nullable;

/** Gathers what bears on a verdict, for the desk that takes it down and for the screen that says what is missing. */
@ApplicationScoped
public class Bench {

    private final Reviews reviews;
    private final NeedToKnow needToKnow;
    private final People people;
    private final RegimeCatalogue regimes;

    protected Bench() { // for the proxy
        this(null, null, null, null);
    }

    @Inject
    public Bench(Reviews reviews, NeedToKnow needToKnow, People people, RegimeCatalogue regimes) {
        this.reviews = reviews;
        this.needToKnow = needToKnow;
        this.people = people;
        this.regimes = regimes;
    }

    List<ChecklistItem> checklist() {
        return regimes.vocabulary().reviewChecklist();
    }

    /** What was written about one item. */
    record Papers(
            List<Review> rounds,
            List<Verdict> verdicts,
            List<Grade> grades,
            List<MarkedPassage> passages,
            Map<AccountId, String> names) {

        /** What somebody is called who wrote one of them. */
        String name(AccountId author) {
            return names.getOrDefault(author, "");
        }

        /** What there is to be looked at; null while there is no file. */
        @Nullable Edition edition(ItemUnderReview item) {
            return item.fingerprint() == null
                    ? null
                    : new Edition(item.fingerprint(), item.revision(), marks(), grades.size());
        }

        private int marks() {
            return passages.stream()
                    .mapToInt(passage -> passage.stands() ? 1 : 2)
                    .sum();
        }
    }

    Papers papers(EvidenceId item) {
        List<Object[]> rows = reviews.written(item);
        Map<AccountId, String> names = new HashMap<>();
        return new Papers(
                each(rows, 0, Review.class, (round, row) -> names.put(round.sentBy(), (String) row[1])),
                each(rows, 2, Verdict.class, (verdict, row) -> names.put(verdict.reviewer(), (String) row[3])),
                each(rows, 4, Grade.class, (grade, row) -> names.put(grade.gradedBy(), (String) row[5])),
                each(rows, 6, MarkedPassage.class, (passage, row) -> {}),
                names);
    }

    /** What stands in a column, once. */
    private static <T> List<T> each(List<Object[]> rows, int column, Class<T> type, BiConsumer<T, Object[]> read) {
        Set<T> found = new LinkedHashSet<>();
        for (Object[] row : rows) {
            if (row[column] != null) {
                T paper = type.cast(row[column]);
                found.add(paper);
                read.accept(paper, row);
            }
        }
        return List.copyOf(found);
    }

    /**
     * Who approved what there is now, in the newest round. Whatever ends approvals says so in the status of the item; the
     * newest approval of one that still has some is of what there is.
     */
    List<AccountId> approvers(CaseId file, EvidenceId item) {
        List<Verdict> approvals = reviews.approvals(file, item);
        return approvals.stream()
                .filter(verdict -> verdict.reviewId().equals(approvals.get(0).reviewId())
                        && verdict.seen().binds(approvals.get(0).seen()))
                .map(Verdict::reviewer)
                .distinct()
                .toList();
    }

    /** Empty for whoever is locked out. */
    Optional<Reviews.Seated> seated(AccountId id) {
        return reviews.seated(id);
    }

    /**
     * @param round the newest one
     * @param changer what whoever changed the item last is called
     */
    Hearing hearing(Reviews.Seated seated, ItemUnderReview item, Papers papers, Review round, String changer) {
        Set<AccountId> drafters = papers.passages().stream()
                .filter(MarkedPassage::stands)
                .map(MarkedPassage::markedBy)
                .collect(Collectors.toSet());
        return new Hearing(
                item,
                papers.edition(item),
                papers.verdicts().stream()
                        .filter(verdict -> verdict.reviewId().equals(round.id()))
                        .toList(),
                drafters,
                changer,
                reviewer(seated, item),
                checklist());
    }

    /** What whoever changed an item last is called. */
    String changer(ItemUnderReview item) {
        return item.changer() == null ? "" : people.nameOf(item.changer()).orElse("");
    }

    private Review.Reviewer reviewer(Reviews.Seated seated, ItemUnderReview item) {
        return new Review.Reviewer(
                seated.id(),
                seated.name(),
                needToKnow.role(seated.id(), item.caseId()).orElseThrow(),
                seated.roles().contains(Role.ADMINISTRATOR),
                seated.employers());
    }
}
