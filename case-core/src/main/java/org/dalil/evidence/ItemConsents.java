package org.dalil.evidence;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.dalil.cases.CaseId;

/** What the people from whom items stem, or whom they show, agreed to. Evidence knows no people; they are asked here. */
public interface ItemConsents {

    /** Whose consent an item needs, and does not have, to be handed in anywhere. */
    enum Lack {
        /** It is the words of somebody of whom nobody says who she is. */
        NOBODY_NAMED,
        NONE_RECORDED,
        NOT_INFORMED,
        EXPIRED,
        WITHDRAWN
    }

    /** The items of a case that lack a consent; what is not here lacks none. */
    Map<EvidenceId, Lack> lacking(CaseId file);

    /** The same of a few items of several cases. */
    default Map<EvidenceId, Lack> lacking(Set<CaseId> files, Set<EvidenceId> items) {
        Map<EvidenceId, Lack> lacking = new HashMap<>();
        files.forEach(file -> lacking.putAll(lacking(file)));
        lacking.keySet().retainAll(items);
        return lacking;
    }
}
