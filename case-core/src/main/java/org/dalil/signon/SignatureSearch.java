package org.dalil.signon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.dalil.accounts.AccountId;
import org.dalil.cases.CaseId;
import org.dalil.cases.NeedToKnow;

/** Finds signatures for somebody who is a member of the case. */
@ApplicationScoped
@Transactional
public class SignatureSearch {

    private final Signatures signatures;
    private final NeedToKnow needToKnow;

    protected SignatureSearch() { // for the proxy
        this(null, null);
    }

    @Inject
    public SignatureSearch(Signatures signatures, NeedToKnow needToKnow) {
        this.signatures = signatures;
        this.needToKnow = needToKnow;
    }

    /** Organisations first, then individuals, each in the order of their numbers. */
    public List<SignatureView> of(AccountId viewer, CaseId id) {
        needToKnow.require(viewer, id);
        return signatures.of(id).stream().map(Signature::view).toList();
    }

    public List<SignatureView> of(AccountId viewer, CaseId id, Signature.Kind kind) {
        return of(viewer, id).stream()
                .filter(signature -> signature.kind() == kind)
                .toList();
    }
}
