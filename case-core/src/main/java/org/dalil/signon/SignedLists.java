package org.dalil.signon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dalil.cases.CaseId;
import org.dalil.database.ReadOnce;
import org.dalil.parties.PartyId;

/**
 * The texts of a case with all that was ever signed under them, read once however many parts of a page want to know. Asks
 * nobody for permission: whoever comes here has asked.
 */
@ApplicationScoped
@ReadOnce
class SignedLists {

    /** @param given organisations first; in their order; the withdrawn ones too */
    record Under(SignedText text, List<Given> given) {

        SignedTextView view() {
            return text.view(
                    given.stream().filter(one -> one.signatory().stands()).count());
        }
    }

    private final Signatures signatures;

    protected SignedLists() { // for the proxy
        this(null);
    }

    @Inject
    SignedLists(Signatures signatures) {
        this.signatures = signatures;
    }

    /** By the codes of the texts. */
    public List<Under> of(CaseId file) {
        Map<SignedText, List<Given>> lists = new LinkedHashMap<>();
        for (Object[] row : signatures.lists(file)) {
            List<Given> given = lists.computeIfAbsent((SignedText) row[0], text -> new ArrayList<>());
            if (row[1] != null) {
                given.add(new Given((Signature) row[1], (Signatory) row[2], (PartyId) row[3]));
            }
        }
        return lists.entrySet().stream()
                .map(list -> new Under(list.getKey(), List.copyOf(list.getValue())))
                .toList();
    }
}
