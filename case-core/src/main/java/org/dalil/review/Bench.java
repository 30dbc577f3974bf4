package org.dalil.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.People;
import org.dalil.accounts.Person;
import org.dalil.accounts.Role;
import org.dalil.cases.CaseId;
import org.dalil.cases.NeedToKnow;
import org.dalil.evidence.EvidenceId;
import org.dalil.evidence.ItemUnderReview;
import org.dalil.evidence.ItemsUnderReview;
import org.dalil.parties.PartyId;
import org.dalil.regimes.RegimeCatalogue;
import org.dalil.regimes.Vocabulary.ChecklistItem;
import org.jspecify.annotations.Nullable;

/** Gathers what bears on a verdict, for the desk that takes it down and for the screen that says what is missing. */
@ApplicationScoped
public class Bench {

    private final Reviews reviews;
    private final ItemsUnderReview items;
    private final NeedToKnow needToKnow;
    private final People people;
    private final RegimeCatalogue regimes;

    protected Bench() { // for the proxy
        this(null, null, null, null, null);
    }

    @Inject
    public Bench(
            Reviews reviews, ItemsUnderReview items, NeedToKnow needToKnow, People people, RegimeCatalogue regimes) {
        this.reviews = reviews;
        this.items = items;
        this.needToKnow = needToKnow;
        this.people = people;
        this.regimes = regimes;
    }

    List<ChecklistItem> checklist() {
        return regimes.vocabulary().reviewChecklist();
    }

    /** What was written about one item. */
    record Papers(List<Review> rounds, List<Verdict> verdicts, List<Grade> grades, List<MarkedPassage> passages) {

        /** What there is to be looked at; null while there is no file. */
        @Nullable Edition edition(ItemUnderReview item) {
            return item.fingerprint() == null
                    ? null
                    : new Edition(item.fingerprint(), item.revision(), marks(), grades.size());
        }

        Set<AccountId> authors() {
            return Stream.of(
                            rounds.stream().map(Review::sentBy),
                            verdicts.stream().map(Verdict::reviewer),
                            grades.stream().map(Grade::gradedBy))
                    .flatMap(some -> some)
                    .collect(Collectors.toSet());
        }

        private int marks() {
            return passages.stream()
                    .mapToInt(passage -> passage.stands() ? 1 : 2)
                    .sum();
        }
    }

    Papers papers(EvidenceId item) {
        return new Papers(reviews.of(item), reviews.verdicts(item), reviews.grades(item), reviews.passages(item));
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

    /** @param round the newest one */
    Hearing hearing(Person person, ItemUnderReview item, Papers papers, Review round) {
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
                item.changer() == null ? "" : people.nameOf(item.changer()).orElse(""),
                reviewer(person, item),
                checklist());
    }

    private Review.Reviewer reviewer(Person person, ItemUnderReview item) {
        List<PartyId> employers = reviews.affiliations(person.id()).stream()
                .map(Affiliation::partyId)
                .toList();
        return new Review.Reviewer(
                person.id(),
                person.name(),
                needToKnow.role(person.id(), item.caseId()).orElseThrow(),
                person.roles().contains(Role.ADMINISTRATOR),
                items.followed(employers));
    }
}
