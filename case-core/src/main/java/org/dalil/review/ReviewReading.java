package org.dalil.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.People;
import org.dalil.accounts.Permission;
import org.dalil.cases.CaseId;
import org.dalil.cases.NeedToKnow;
import org.dalil.database.ReadOnce;
import org.dalil.evidence.EvidenceId;
import org.dalil.evidence.ItemUnderReview;
import org.dalil.evidence.ItemsUnderReview;
import org.dalil.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** Opens the review of an item for a member of its case. */
@ApplicationScoped
@ReadOnce
@Transactional
public class ReviewReading {

    private final ItemsUnderReview items;
    private final Bench bench;
    private final NeedToKnow needToKnow;
    private final People people;

    protected ReviewReading() { // for the proxy
        this(null, null, null, null);
    }

    @Inject
    public ReviewReading(ItemsUnderReview items, Bench bench, NeedToKnow needToKnow, People people) {
        this.items = items;
        this.bench = bench;
        this.needToKnow = needToKnow;
        this.people = people;
    }

    /** Empty where the case has no such item. */
    public Optional<ReviewView> open(AccountId viewer, CaseId file, EvidenceId id) {
        needToKnow.require(viewer, file);
        return items.find(file, id).map(item -> view(viewer, item));
    }

    /** Whose approvals end when anything is changed; of an item of which there are some, as its status says. */
    public List<String> approvers(AccountId viewer, CaseId file, EvidenceId id) {
        needToKnow.require(viewer, file);
        List<AccountId> approvers = bench.approvers(file, id);
        Map<AccountId, String> names = people.namesOf(approvers);
        return approvers.stream()
                .map(approver -> names.getOrDefault(approver, ""))
                .toList();
    }

    private ReviewView view(AccountId viewer, ItemUnderReview item) {
        Bench.Papers papers = bench.papers(item.id());
        Edition now = papers.edition(item);
        return new ReviewView(
                item.id(),
                now,
                papers.rounds().stream()
                        .map(round -> round.view(papers.name(round.sentBy())))
                        .toList(),
                papers.verdicts().stream()
                        .map(verdict -> verdict.view(papers.name(verdict.reviewer()), now))
                        .toList(),
                papers.grades().stream()
                        .map(grade -> grade.view(papers.name(grade.gradedBy())))
                        .toList(),
                papers.passages().stream()
                        .filter(MarkedPassage::stands)
                        .map(MarkedPassage::view)
                        .toList(),
                Hearing.asked(bench.checklist()),
                needToKnow.may(viewer, item.caseId(), Permission.REVIEW_EVIDENCE),
                against(viewer, item, papers, now));
    }

    private List<Refusal> against(AccountId viewer, ItemUnderReview item, Bench.Papers papers, @Nullable Edition now) {
        List<Refusal> against = new ArrayList<>();
        if (now == null) {
            against.add(Refusal.of(ReviewObjection.NO_FILE));
        }
        if (item.aside()) {
            against.add(Refusal.of(ReviewObjection.STANDS_ASIDE));
        }
        if (papers.rounds().isEmpty() || !papers.rounds().get(0).isOpen()) {
            against.add(Refusal.of(ReviewObjection.NOT_IN_REVIEW));
        } else {
            bench.seated(viewer)
                    .map(she -> bench.hearing(she, item, papers, papers.rounds().get(0), ""))
                    .ifPresent(hearing -> against.addAll(hearing.objectionsToApproval()));
        }
        if (now != null && now.grades() == 0) {
            against.add(Refusal.of(ReviewObjection.NOT_GRADED));
        }
        return List.copyOf(against);
    }
}
