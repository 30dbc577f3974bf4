package org.dalil.evidence;

import java.util.List;

/** How many items of each type and status a case has. */
public record EvidenceTally(List<Heap> heaps) {

    /** Those of one type that have one status. */
    public record Heap(EvidenceType type, EvidenceStatus status, long count) {}

    public EvidenceTally {
        heaps = List.copyOf(heaps);
    }

    public long count(EvidenceSieve sieve) {
        return heaps.stream().filter(sieve::passes).mapToLong(Heap::count).sum();
    }

    public List<EvidenceType> types() {
        return heaps.stream().map(Heap::type).distinct().sorted().toList();
    }

    public List<EvidenceStatus> statuses() {
        return heaps.stream().map(Heap::status).distinct().sorted().toList();
    }
}
