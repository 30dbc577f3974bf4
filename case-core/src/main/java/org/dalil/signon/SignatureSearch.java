package org.dalil.signon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dalil.accounts.AccountId;
import org.dalil.cases.CaseId;
import org.dalil.cases.NeedToKnow;
import org.dalil.database.ReadOnce;
import org.dalil.parties.Parties;
import org.dalil.parties.PartyId;

/** Finds signatures for somebody who is a member of the case. */
@ApplicationScoped
@ReadOnce
@Transactional
public class SignatureSearch {

    private final Signatures signatures;
    private final Parties parties;
    private final NeedToKnow needToKnow;

    protected SignatureSearch() { // for the proxy
        this(null, null, null);
    }

    @Inject
    public SignatureSearch(Signatures signatures, Parties parties, NeedToKnow needToKnow) {
        this.signatures = signatures;
        this.parties = parties;
        this.needToKnow = needToKnow;
    }

    /** Those that stand: by text, organisations first, then individuals, each in their order. */
    public List<SignatureView> of(AccountId viewer, CaseId id) {
        needToKnow.require(viewer, id);
        List<SignatureView> given = signatures.of(id).stream()
                .filter(one -> one.signatory().stands())
                .map(Given::view)
                .toList();
        Map<PartyId, PartyId> survivors =
                parties.survivors(given.stream().map(SignatureView::partyId).collect(Collectors.toSet()));
        return given.stream().map(signature -> signature.following(survivors)).toList();
    }

    public List<SignatureView> of(AccountId viewer, CaseId id, Signature.Kind kind) {
        return of(viewer, id).stream()
                .filter(signature -> signature.kind() == kind)
                .toList();
    }

    /** The texts of a case, by code. */
    public List<SignedTextView> texts(AccountId viewer, CaseId id) {
        List<SignatureView> standing = of(viewer, id);
        return signatures.texts(id).stream()
                .map(text -> text.view(standing.stream()
                        .filter(signature -> signature.textId().equals(text.key()))
                        .count()))
                .toList();
    }

    /** What was signed and does not stand any more. */
    public List<Withdrawal> withdrawn(AccountId viewer, CaseId id) {
        needToKnow.require(viewer, id);
        return signatures.of(id).stream()
                .filter(one -> !one.signatory().stands())
                .map(one -> one.signatory().withdrawal(one.signature()))
                .toList();
    }
}
