package org.dalil.evidence;

import org.jspecify.annotations.Nullable;

/** Which items of a case are asked for; null for any. */
public record EvidenceSieve(@Nullable EvidenceType type, @Nullable EvidenceStatus status) {

    public static EvidenceSieve all() {
        return new EvidenceSieve(null, null);
    }

    boolean passes(EvidenceTally.Heap heap) {
        return (type == null || heap.type() == type) && (status == null || heap.status() == status);
    }
}
