package org.dalil.timestamps;

import java.util.List;
import org.dalil.evidence.EvidenceId;

/** The time stamps that an item lacks. */
public record LackingItem(EvidenceId item, List<WantedStamp> wanted) {

    public LackingItem {
        wanted = List.copyOf(wanted);
    }
}
