package org.dalil.signon;

import java.util.Map;
import org.dalil.parties.PartyId;

/**
 * A signature with how it is printed.
 *
 * @param survivor the party into which its signatory was merged; the signatory itself, unless it was merged
 */
record Given(Signature signature, Signatory signatory, PartyId survivor) {

    SignatureView view() {
        return signatory.view(signature).following(Map.of(signature.partyId(), survivor));
    }
}
