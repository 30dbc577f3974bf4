package org.dalil.cases;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.dalil.parties.PartyView;
import org.dalil.shared.LocalText;
import org.dalil.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A fact with where it comes from.
 *
 * @param country ISO 3166 code of two letters
 * @param external what is known from elsewhere; empty if nothing
 * @param status how far it is established as a whole
 * @param disclosure whether the target may be shown it
 * @param sameAs the same event in another case
 */
public record FactView(
        FactId id,
        String code,
        PartialDate date,
        LocalText title,
        LocalText place,
        @Nullable String country,
        List<Source> sources,
        List<Involved> parties,
        LocalText external,
        @Nullable AllegationStatus status,
        @Nullable Tlp tlp,
        Disclosure disclosure,
        @Nullable FactId sameAs,
        List<Figure> figures) {

    public FactView {
        sources = List.copyOf(sources);
        parties = List.copyOf(parties);
        figures = List.copyOf(figures);
    }

    /**
     * Where it is told.
     *
     * @param exhibit id of an item of evidence, where it is no passage
     */
    public record Source(@Nullable PassageView passage, @Nullable UUID exhibit, @Nullable String page) {}

    /** Who has a part in it. */
    public record Involved(PartyView party, FactPart part, @Nullable AllegationStatus status) {}

    /** Whether the source itself says when, at least the day and the month. */
    public boolean datedInText() {
        return date.from() != null && date.basis() != PartialDate.Basis.EXTERNAL;
    }

    public List<PassageView> passages() {
        return sources.stream().map(Source::passage).filter(Objects::nonNull).toList();
    }
}
