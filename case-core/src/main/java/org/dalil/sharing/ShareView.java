package org.dalil.sharing;

import java.time.Instant;
import java.util.List;

/**
 * What is or was shown to an expert, for the members of the case.
 *
 * @param open whether she can read it right now
 * @param by the name of who answers for it
 * @param things what is left of what was chosen
 */
public record ShareView(
        ShareId id,
        String expert,
        String by,
        String reason,
        boolean named,
        Instant since,
        Ending ending,
        boolean open,
        List<Thing> things) {

    public ShareView {
        things = List.copyOf(things);
    }
}
