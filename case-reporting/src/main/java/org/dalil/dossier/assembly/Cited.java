package org.dalil.dossier.assembly;

import java.util.HashMap;
import java.util.Map;
import org.dalil.regimes.Criterion;
import org.dalil.requests.ClaimKey;
import org.dalil.requests.RequestFile;
import org.dalil.shared.LocalText;

/** What criteria and claims are called where a text cites them. */
record Cited(RequestFile file) {

    Map<String, LocalText> words() {
        Map<String, LocalText> words = new HashMap<>();
        for (Criterion criterion : file.pack().criteria()) {
            String citation = criterion.citation();
            words.put(criterion.id(), new LocalText(citation, citation, citation));
        }
        ClaimKey.of(file.claims()).forEach((key, claim) -> words.put(key, claim.sentence()));
        return words;
    }
}
