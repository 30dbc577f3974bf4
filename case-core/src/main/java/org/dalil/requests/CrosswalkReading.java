package org.dalil.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dalil.accounts.AccountId;
import org.dalil.cases.CaseId;
import org.dalil.cases.NeedToKnow;
import org.dalil.database.ReadOnce;
import org.dalil.evidence.EvidenceId;
import org.dalil.evidence.EvidenceSearch;
import org.dalil.evidence.EvidenceView;
import org.dalil.regimes.Criterion;
import org.dalil.regimes.Crosswalk;
import org.dalil.regimes.RegimeCatalogue;
import org.dalil.regimes.RegimeId;
import org.dalil.regimes.RegimePack;
import org.dalil.shared.LocalText;

/** What other requests of a case offer, and what could serve in one of them as well. Nothing is taken over here. */
@ApplicationScoped
@ReadOnce
@Transactional
public class CrosswalkReading {

    private final Requests requests;
    private final RegimeCatalogue regimes;
    private final EvidenceSearch evidence;
    private final NeedToKnow needToKnow;

    protected CrosswalkReading() { // for the proxy
        this(null, null, null, null);
    }

    @Inject
    public CrosswalkReading(
            Requests requests, RegimeCatalogue regimes, EvidenceSearch evidence, NeedToKnow needToKnow) {
        this.requests = requests;
        this.regimes = regimes;
        this.evidence = evidence;
        this.needToKnow = needToKnow;
    }

    /**
     * Something that is proven elsewhere.
     *
     * @param criterion of this request that it could prove
     * @param proof in the other request
     * @param from where it stands there
     * @param why the two criteria correspond, and {@code seen} whether a lawyer said so
     */
    public record Serving(String criterion, ProofView proof, TakenFrom from, LocalText why, boolean seen) {}

    /** The approved items and the facts, as far as the viewer may know of them, that are not offered here yet. */
    public List<Serving> serving(AccountId viewer, CaseId file, RequestId id) {
        needToKnow.require(viewer, file);
        List<Proof> all = requests.offeredIn(file);
        List<Proof> others =
                all.stream().filter(proof -> !proof.request().id().equals(id)).toList();
        RegimePack mine = requests.find(id)
                .filter(request -> request.caseId().equals(file))
                .map(this::pack)
                .orElse(null);
        if (others.isEmpty() || mine == null) {
            return List.of();
        }
        Set<EvidenceId> approved = evidence.outline(viewer, file).stream()
                .filter(EvidenceView::approved)
                .map(EvidenceView::id)
                .collect(Collectors.toSet());
        Set<String> criteria = mine.criteria().stream().map(Criterion::id).collect(Collectors.toSet());
        List<Serving> found = new ArrayList<>();
        for (Proof proof : others) {
            ProofView view = proof.view();
            if (!view.refuted() && (view.evidenceId() == null || approved.contains(view.evidenceId()))) {
                found.addAll(servings(proof, view, criteria, all, id));
            }
        }
        return List.copyOf(found);
    }

    private List<Serving> servings(Proof proof, ProofView view, Set<String> criteria, List<Proof> all, RequestId id) {
        List<Serving> found = new ArrayList<>();
        for (Crosswalk.Parallel join : regimes.crosswalk().of(proof.criterion())) {
            for (String criterion : join.criteria()) {
                boolean isMine = criteria.contains(criterion) && !criterion.equals(proof.criterion());
                boolean isNew =
                        found.stream().noneMatch(serving -> serving.criterion().equals(criterion));
                if (isMine && isNew && !isOffered(all, id, criterion, view.offer())) {
                    TakenFrom from = new TakenFrom(
                            proof.request().number(),
                            pack(proof.request()).criterion(proof.criterion()).citation());
                    found.add(new Serving(
                            criterion,
                            view,
                            from,
                            join.text(),
                            join.verification().isConfirmed()));
                }
            }
        }
        return found;
    }

    private static boolean isOffered(List<Proof> all, RequestId id, String criterion, Offer offer) {
        return all.stream()
                .filter(proof -> proof.request().id().equals(id))
                .map(Proof::view)
                .anyMatch(view ->
                        view.criterion().equals(criterion) && view.offer().equals(offer));
    }

    private RegimePack pack(SanctionsRequest request) {
        return regimes.find(new RegimeId(request.regime()), request.packVersion())
                .orElseThrow();
    }
}
