package org.dalil.requests;

import java.util.List;

/**
 * What a request pleads and what it offers, each in its order.
 *
 * @param facts those among the proofs
 */
record Pleading(List<GroundView> grounds, List<ProofView> proofs, List<OfferedFact> facts) {

    Pleading {
        grounds = List.copyOf(grounds);
        proofs = List.copyOf(proofs);
        facts = List.copyOf(facts);
    }
}
