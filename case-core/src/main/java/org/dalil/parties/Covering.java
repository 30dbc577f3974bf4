package org.dalil.parties;

import java.util.List;
import org.dalil.shared.Refusal;

/**
 * What is known of somebody who is about to be hidden behind a pseudonym.
 *
 * @param objections what speaks against hiding her
 */
public record Covering(Known known, List<Refusal> objections) {

    public Covering {
        objections = List.copyOf(objections);
    }
}
