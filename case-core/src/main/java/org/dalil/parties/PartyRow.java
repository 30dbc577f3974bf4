package org.dalil.parties;

import java.util.List;
import org.dalil.shared.LocalText;

/**
 * One line of the list of parties.
 *
 * @param alsoCalled some of the other names that the viewer may read
 * @param common whether everybody may know of it
 */
public record PartyRow(PartyId id, PartyKind kind, LocalText name, List<String> alsoCalled, boolean common) {

    public PartyRow {
        alsoCalled = List.copyOf(alsoCalled);
    }
}
