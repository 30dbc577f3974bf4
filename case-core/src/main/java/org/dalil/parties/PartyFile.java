package org.dalil.parties;

import java.util.List;
import org.dalil.shared.LocalText;

/**
 * All that the viewer may know of a party, for the page about it.
 *
 * @param common whether everybody may know of it
 * @param version of the record, which grows with every change
 * @param merged the records that turned out to be the same party
 */
public record PartyFile(PartyView party, boolean common, long version, List<Merged> merged) {

    public PartyFile {
        merged = List.copyOf(merged);
    }

    /** A record that was merged into this one, and can be taken out again. */
    public record Merged(PartyId id, LocalText name) {}
}
