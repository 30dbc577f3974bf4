package org.dalil.cases;

import java.util.List;
import org.dalil.shared.LocalText;
import org.dalil.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A fact with where it comes from.
 *
 * @param external what is known from elsewhere; empty if nothing
 * @param sameAs the same event in another case
 */
public record FactView(
        FactId id,
        String code,
        PartialDate date,
        LocalText title,
        @Nullable PassageView passage,
        LocalText external,
        @Nullable AllegationStatus status,
        @Nullable Tlp tlp,
        @Nullable FactId sameAs,
        List<Figure> figures) {

    /** Whether the source itself says when, at least the day and the month. */
    public boolean datedInText() {
        return date.from() != null && date.basis() != PartialDate.Basis.EXTERNAL;
    }
}
