package org.dalil.requests;

import org.dalil.evidence.EvidenceView;
import org.dalil.shared.LocalText;

/** An item of evidence that a dossier leaves out, and why. The team is told; the dossier says nothing of it. */
public record LeftOut(String number, LocalText title, Reason reason) {

    /** Why it may not be cited. */
    public enum Reason {
        NO_FILE,
        NOT_REVIEWED,
        IN_REVIEW,
        REJECTED,
        /** In quarantine, replaced, or somebody took back her consent. */
        STANDS_ASIDE,
        /** Somebody in it has not agreed. */
        NO_CONSENT,
        /** TLP:RED goes to nobody else. */
        RESTRICTED
    }

    /** Why a dossier is not built. */
    public enum Objection {
        /** The arguments are the label of a paragraph and the number of the item that it cites. */
        CITES_LEFT_OUT
    }

    static LeftOut of(EvidenceView item) {
        return new LeftOut(item.number(), item.title(), reason(item));
    }

    private static Reason reason(EvidenceView item) {
        return switch (item.status()) {
            case REJECTED -> Reason.REJECTED;
            case QUARANTINED, SUPERSEDED, WITHDRAWN_CONSENT -> Reason.STANDS_ASIDE;
            case IN_VERIFICATION, FIRST_REVIEW_PASSED -> item.inHand() ? Reason.IN_REVIEW : Reason.NO_FILE;
            case CAPTURED, PRESERVED, PRELIMINARY_ASSESSMENT -> item.inHand() ? Reason.NOT_REVIEWED : Reason.NO_FILE;
            case APPROVED -> item.lacking() == null ? Reason.RESTRICTED : Reason.NO_CONSENT;
        };
    }
}
