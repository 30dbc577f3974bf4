package org.dalil.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.dalil.accounts.AccountId;
import org.dalil.cases.CaseReading;
import org.dalil.cases.OutlineReading;
import org.dalil.database.ReadOnce;
import org.dalil.evidence.EvidenceSearch;
import org.dalil.regimes.RegimeCatalogue;
import org.dalil.regimes.RegimeId;
import org.dalil.regimes.RegimePack;
import org.dalil.signon.SignatureSearch;

/** Opens a request with everything that belongs to it, for a member of its case. */
@ApplicationScoped
@ReadOnce
@Transactional
public class RequestReading {

    private final RequestSearch requests;
    private final Requests drafted;
    private final CaseReading cases;
    private final OutlineReading outline;
    private final EvidenceSearch evidence;
    private final SignatureSearch signatures;
    private final RegimeCatalogue regimes;
    private final Check check;

    protected RequestReading() { // for the proxy
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    public RequestReading(
            RequestSearch requests,
            Requests drafted,
            CaseReading cases,
            OutlineReading outline,
            EvidenceSearch evidence,
            SignatureSearch signatures,
            RegimeCatalogue regimes,
            Check check) {
        this.requests = requests;
        this.drafted = drafted;
        this.cases = cases;
        this.outline = outline;
        this.evidence = evidence;
        this.signatures = signatures;
        this.regimes = regimes;
        this.check = check;
    }

    /** Empty if there is no such request for the viewer. */
    public Optional<RequestFile> open(AccountId viewer, RequestId id) {
        return requests.find(viewer, id).map(request -> open(viewer, request));
    }

    /** The same, all of it read at once: for whoever has to say how things stood at one moment. */
    public Optional<RequestFile> whole(AccountId viewer, RequestId id) {
        return requests.find(viewer, id).map(request -> {
            LateContent content = content(viewer, request);
            content.readAll();
            return new RequestFile(request, pack(request), content, check);
        });
    }

    private RequestFile open(AccountId viewer, RequestView request) {
        return new RequestFile(request, pack(request), content(viewer, request), check);
    }

    private RegimePack pack(RequestView request) {
        return regimes.find(new RegimeId(request.regime()), request.packVersion())
                .orElseThrow();
    }

    private LateContent content(AccountId viewer, RequestView request) {
        return new LateContent(viewer, request, cases, outline, evidence, signatures, drafted);
    }
}
