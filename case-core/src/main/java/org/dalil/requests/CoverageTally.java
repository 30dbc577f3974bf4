package org.dalil.requests;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** How much of what a request has to show is covered, in a line. */
public record CoverageTally(int covered, int thin, int gaps) {

    static CoverageTally of(Coverage coverage) {
        return new CoverageTally(
                coverage.in(Coverage.State.COVERED).size(),
                coverage.in(Coverage.State.THIN).size(),
                coverage.in(Coverage.State.GAP).size());
    }

    public int needed() {
        return covered + thin + gaps;
    }

    /** One segment for each criterion, the covered ones first. */
    public List<Coverage.State> bar() {
        return Stream.of(
                        Collections.nCopies(covered, Coverage.State.COVERED),
                        Collections.nCopies(thin, Coverage.State.THIN),
                        Collections.nCopies(gaps, Coverage.State.GAP))
                .flatMap(List::stream)
                .toList();
    }
}
