package org.dalil.requests;

import java.util.Optional;
import org.dalil.cases.Disclosure;
import org.dalil.cases.FactView;
import org.dalil.cases.Tlp;
import org.dalil.evidence.EvidenceView;
import org.dalil.shared.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * An item of evidence or a fact that a dossier leaves out, and why. The team is told; the dossier says nothing of it.
 *
 * @param number of the item, or the code of the fact
 * @param reference as the text of a dossier names it
 * @param why what somebody wrote who said that the target may not be shown it
 */
public record LeftOut(
        Kind kind, String number, String reference, LocalText title, @Nullable Tlp tlp, Reason reason, LocalText why) {

    /** What is left out. */
    public enum Kind {
        ITEM,
        FACT
    }

    /** Why it may not be handed in. */
    public enum Reason {
        NO_FILE,
        NOT_REVIEWED,
        IN_REVIEW,
        REJECTED,
        /** In quarantine, replaced, or somebody took back her consent. */
        STANDS_ASIDE,
        /** Somebody in it has not agreed. */
        NO_CONSENT,
        /** Its label is above what the recipient may have. */
        RESTRICTED,
        /** Somebody said that the target may not be shown it. */
        NOT_FOR_TARGET,
        /** Nobody said that the target may be shown it. */
        NOT_DECIDED;

        /**
         * What speaks against an item under every regime; empty where two people approved it and everybody in it
         * agreed.
         */
        static Optional<Reason> unapproved(EvidenceView item) {
            return Optional.ofNullable(
                    switch (item.status()) {
                        case REJECTED -> REJECTED;
                        case QUARANTINED, SUPERSEDED, WITHDRAWN_CONSENT -> STANDS_ASIDE;
                        case IN_VERIFICATION, FIRST_REVIEW_PASSED -> item.inHand() ? IN_REVIEW : NO_FILE;
                        case CAPTURED, PRESERVED, PRELIMINARY_ASSESSMENT -> item.inHand() ? NOT_REVIEWED : NO_FILE;
                        case APPROVED -> item.lacking() == null ? null : NO_CONSENT;
                    });
        }
    }

    /** Why a dossier is not built. */
    public enum Objection {
        /** The arguments are the label of a paragraph and the number of the item, or the code of the fact, in it. */
        CITES_LEFT_OUT
    }

    static LeftOut of(EvidenceView item, Reason reason) {
        return new LeftOut(
                Kind.ITEM,
                item.number(),
                item.number(),
                item.title(),
                item.tlp(),
                reason,
                why(item.disclosure(), reason));
    }

    static LeftOut of(FactView fact, Reason reason) {
        return new LeftOut(
                Kind.FACT,
                fact.code(),
                FactKey.of(fact.code()).reference(),
                fact.title(),
                fact.tlp(),
                reason,
                why(fact.disclosure(), reason));
    }

    private static LocalText why(Disclosure disclosure, Reason reason) {
        return reason == Reason.NOT_FOR_TARGET ? disclosure.reason() : LocalText.orEmpty(null);
    }
}
