package org.dalil.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dalil.accounts.AccountId;
import org.dalil.cases.CaseId;
import org.dalil.cases.CaseReading;
import org.dalil.cases.FactView;
import org.dalil.database.ReadOnce;
import org.dalil.evidence.EvidenceSearch;
import org.dalil.evidence.EvidenceView;
import org.dalil.regimes.RegimeCatalogue;
import org.dalil.regimes.RegimeId;
import org.dalil.regimes.RegimePack;
import org.dalil.signon.SignatureSearch;
import org.dalil.signon.SignatureView;

/** Opens a request with everything that belongs to it, for a member of its case. */
@ApplicationScoped
@ReadOnce
@Transactional
public class RequestReading {

    private final RequestSearch requests;
    private final CaseReading cases;
    private final EvidenceSearch evidence;
    private final SignatureSearch signatures;
    private final RegimeCatalogue regimes;

    protected RequestReading() { // for the proxy
        this(null, null, null, null, null);
    }

    @Inject
    public RequestReading(
            RequestSearch requests,
            CaseReading cases,
            EvidenceSearch evidence,
            SignatureSearch signatures,
            RegimeCatalogue regimes) {
        this.requests = requests;
        this.cases = cases;
        this.evidence = evidence;
        this.signatures = signatures;
        this.regimes = regimes;
    }

    /** Empty if there is no such request for the viewer. */
    public Optional<RequestFile> open(AccountId viewer, RequestId id) {
        return requests.find(viewer, id).map(request -> open(viewer, request));
    }

    private RequestFile open(AccountId viewer, RequestView request) {
        CaseId id = request.caseId();
        RegimePack pack = regimes.find(new RegimeId(request.regime()), request.packVersion())
                .orElseThrow();
        List<FactView> facts = cases.facts(viewer, id);
        List<EvidenceView> items = evidence.items(viewer, id);
        List<SignatureView> signed = signatures.of(viewer, id).stream()
                .filter(signature ->
                        request.textId() == null || signature.textId().equals(request.textId()))
                .toList();
        Coverage coverage = Coverage.of(
                pack,
                request,
                facts,
                items,
                signed.stream().map(SignatureView::partyId).collect(Collectors.toSet()));
        return new RequestFile(
                request,
                pack,
                cases.asks(viewer, id),
                cases.parties(viewer, id),
                cases.citations(viewer, id),
                facts,
                cases.positions(viewer, id),
                items,
                signed,
                cases.documents(viewer, id),
                cases.passages(viewer, id),
                cases.discrepancies(viewer, id),
                coverage);
    }
}
