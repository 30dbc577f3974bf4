package org.dalil.cases;

import java.util.List;

/**
 * A passage with what is wrong with it.
 *
 * @param paragraph which paragraph of the body it stands in, from 1; 0 before the body
 * @param discrepancies those of this passage and of passages it shares letters with
 * @param setAside whether it was marked by mistake: still there for what rests on it, and offered for nothing else
 */
public record PassageView(
        PassageId id,
        DocumentId documentId,
        String quote,
        int start,
        int end,
        int paragraph,
        List<DiscrepancyView> discrepancies,
        boolean setAside) {

    public PassageView {
        discrepancies = List.copyOf(discrepancies);
    }

    /** Whether it is offered to whoever looks for a passage. */
    public boolean offered() {
        return citable() && !setAside;
    }

    /** Whether the passage may carry a fact or a citation: not if the source reverses its meaning. */
    public boolean citable() {
        return discrepancies.stream()
                .noneMatch(discrepancy -> discrepancy.kind().forbidsCiting());
    }
}
