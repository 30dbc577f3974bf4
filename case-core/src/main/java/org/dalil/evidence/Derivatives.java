package org.dalil.evidence;

import java.util.Map;
import java.util.Objects;
import org.dalil.custody.Custody;
import org.dalil.custody.CustodyAct;
import org.dalil.custody.CustodyEvent;
import org.jspecify.annotations.Nullable;

/**
 * Writes into the chain of a copy, and into that of its original, that one was made of the other: as soon as the copy is
 * in our hands, and again when somebody finds that it was not so.
 */
final class Derivatives {

    /** That an item comes from another one, and how. */
    record Link(EvidenceId original, Derivation how) {

        /** Null where it is an original itself, or was made by somebody who only knew the other one. */
        static @Nullable Link of(EvidenceItem item) {
            EvidenceId original = item.originalId();
            Derivation how = item.derivation();
            return original == null || how == null || how == Derivation.REPEATS ? null : new Link(original, how);
        }
    }

    private final Evidence evidence;
    private final Custody custody;

    Derivatives(Evidence evidence, Custody custody) {
        this.evidence = evidence;
        this.custody = custody;
    }

    /**
     * The file of an item is there.
     *
     * @param proof of how it was made
     */
    void arrived(EvidenceItem copy, Map<String, String> proof) {
        Link link = Link.of(copy);
        if (link != null) {
            write(copy, link, true, proof);
        }
    }

    /** What was said of an item is different now, maybe. */
    void changed(EvidenceItem copy, @Nullable Link before) {
        Link now = Link.of(copy);
        if (!copy.isInHand() || Objects.equals(before, now)) {
            return;
        }
        if (before != null) {
            write(copy, before, false, Map.of());
        }
        if (now != null) {
            write(copy, now, true, Map.of());
        }
    }

    private void write(EvidenceItem copy, Link link, boolean holds, Map<String, String> proof) {
        EvidenceItem original = evidence.find(link.original()).orElseThrow();
        enter(original, "copy", copy, link.how(), holds, proof);
        enter(copy, "original", original, link.how(), holds, proof);
    }

    private void enter(
            EvidenceItem item,
            String role,
            EvidenceItem other,
            Derivation how,
            boolean holds,
            Map<String, String> proof) {
        CustodyEvent event = CustodyEvent.of(CustodyAct.DERIVED, item.fingerprint())
                .about(other.key())
                .with(role, other.code())
                .with("derivation", how);
        for (Map.Entry<String, String> said : proof.entrySet()) {
            event = event.with(said.getKey(), said.getValue());
        }
        custody.record(item.caseId(), item.key(), holds ? event : event.with("link", "TAKEN_BACK"));
    }
}
