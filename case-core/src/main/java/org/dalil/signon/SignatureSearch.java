package org.dalil.signon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import org.dalil.accounts.AccountId;
import org.dalil.cases.CaseId;
import org.dalil.cases.NeedToKnow;
import org.dalil.database.ReadOnce;

/** Finds signatures for somebody who is a member of the case. */
@ApplicationScoped
@ReadOnce
@Transactional
public class SignatureSearch {

    private final SignedLists lists;
    private final NeedToKnow needToKnow;

    protected SignatureSearch() { // for the proxy
        this((SignedLists) null, null);
    }

    @Inject
    SignatureSearch(SignedLists lists, NeedToKnow needToKnow) {
        this.lists = lists;
        this.needToKnow = needToKnow;
    }

    /** For whoever has no container at hand. */
    public SignatureSearch(Signatures signatures, NeedToKnow needToKnow) {
        this(new SignedLists(signatures), needToKnow);
    }

    /** Those that stand: by text, organisations first, then individuals, each in their order. */
    public List<SignatureView> of(AccountId viewer, CaseId id) {
        needToKnow.require(viewer, id);
        return given(id)
                .filter(one -> one.signatory().stands())
                .map(Given::view)
                .toList();
    }

    public List<SignatureView> of(AccountId viewer, CaseId id, Signature.Kind kind) {
        return of(viewer, id).stream()
                .filter(signature -> signature.kind() == kind)
                .toList();
    }

    /** The texts of a case, by code. */
    public List<SignedTextView> texts(AccountId viewer, CaseId id) {
        needToKnow.require(viewer, id);
        return lists.of(id).stream().map(SignedLists.Under::view).toList();
    }

    /** What was signed and does not stand any more. */
    public List<Withdrawal> withdrawn(AccountId viewer, CaseId id) {
        needToKnow.require(viewer, id);
        return given(id)
                .filter(one -> !one.signatory().stands() && !one.signatory().unconfirmed())
                .map(one -> one.signatory().withdrawal(one.signature()))
                .toList();
    }

    /** What stood under other words, and waits for its signatories to confirm it. */
    public List<SignatureView> unconfirmed(AccountId viewer, CaseId id) {
        needToKnow.require(viewer, id);
        return given(id)
                .filter(one -> one.signatory().unconfirmed())
                .map(Given::view)
                .toList();
    }

    private Stream<Given> given(CaseId id) {
        return lists.of(id).stream().flatMap(list -> list.given().stream());
    }
}
