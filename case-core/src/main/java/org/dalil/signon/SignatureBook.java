package org.dalil.signon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.cases.CaseId;
import org.dalil.parties.PartyId;
import org.dalil.shared.Language;

/**
 * Where signatures come in that people give themselves. Asks nobody for permission: whoever comes here holds an
 * invitation, or has asked. One at a time for each text.
 */
@ApplicationScoped
public class SignatureBook {

    private final Signatures signatures;

    protected SignatureBook() { // for the proxy
        this(null);
    }

    @Inject
    public SignatureBook(Signatures signatures) {
        this.signatures = signatures;
    }

    /**
     * Puts somebody under a text, after those who stand there.
     *
     * @param late after the list was put in order
     * @return the signature
     */
    public UUID sign(CaseId file, UUID text, PartyId party, SignatureEntry entry, Language spoken, boolean late) {
        lock(text);
        SignatureView content = entry.at(signatures.lastPlace(text, entry.kind()) + 1, text, party, spoken, late);
        signatures.add(new Signature(file, content), new Signatory(content, null));
        return content.id();
    }

    public void correct(UUID text, UUID signature, SignatureEntry entry) {
        lock(text);
        signatory(signature).correct(entry);
    }

    /** Its signatory took it back. */
    public void takeBack(UUID text, UUID signature, String because, Instant at) {
        lock(text);
        signatory(signature).takeBack(because, at);
    }

    public void confirm(UUID text, UUID signature) {
        lock(text);
        signatory(signature).confirm();
    }

    /** Whether it stands; not after somebody in the house took it back either. */
    public boolean stands(UUID signature) {
        return signatory(signature).stands();
    }

    public boolean isUnconfirmed(UUID signature) {
        return signatory(signature).unconfirmed();
    }

    /** The words were changed: nothing stands under them until it is confirmed. Returns how many stood. */
    public int suspendAll(CaseId file, UUID text, String because, AccountId by, Instant at) {
        lock(text);
        List<Given> standing = given(file, text);
        standing.forEach(given -> given.signatory().suspend(because, by, at));
        return standing.size();
    }

    /** Those that stand under a text: organisations first, then individuals, each in their order. */
    public List<SignatureView> standing(CaseId file, UUID text) {
        return given(file, text).stream().map(Given::view).toList();
    }

    private List<Given> given(CaseId file, UUID text) {
        return signatures.of(file).stream()
                .filter(given ->
                        given.signatory().stands() && given.signature().textId().equals(text))
                .toList();
    }

    private void lock(UUID text) {
        signatures.lock(signatures.text(text).orElseThrow());
    }

    private Signatory signatory(UUID signature) {
        return signatures.signatory(signature).orElseThrow();
    }
}
