package org.dalil.requests;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dalil.cases.FactView;
import org.dalil.cases.PositionView;
import org.dalil.editing.Clash;
import org.dalil.evidence.EvidenceView;
import org.dalil.markup.KeptText;
import org.dalil.shared.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * Under which names the texts of a request cite what lies in its case, and by which ids they are kept: an item may get
 * another number, and denials are counted anew when one is taken out. Nothing is read that no text cites.
 */
final class CitedNames {

    private final Map<KeptText.Kind, Later<Map<String, UUID>>> ids;

    CitedNames(
            Supplier<List<EvidenceView>> items,
            Supplier<List<FactView>> facts,
            Supplier<List<PositionView>> positions,
            Supplier<List<ClaimView>> claims) {
        ids = Map.of(
                KeptText.Kind.EXHIBIT,
                new Later<>(() -> named(
                        items.get(), EvidenceView::number, item -> item.id().value())),
                KeptText.Kind.FACT,
                new Later<>(
                        () -> named(facts.get(), fact -> FactKey.of(fact.code()).value(), fact -> fact.id()
                                .value())),
                KeptText.Kind.POSITION,
                new Later<>(() -> positions(positions.get())),
                KeptText.Kind.CLAIM,
                new Later<>(() -> claims(claims.get())));
    }

    private static <T> Map<String, UUID> named(List<T> things, Function<T, String> name, Function<T, UUID> id) {
        return things.stream().collect(Collectors.toMap(name, id, (first, again) -> first, LinkedHashMap::new));
    }

    private static Map<String, UUID> positions(List<PositionView> positions) {
        return IntStream.range(0, positions.size())
                .boxed()
                .collect(Collectors.toMap(
                        place -> "N-" + (place + 1),
                        place -> positions.get(place).id()));
    }

    private static Map<String, UUID> claims(List<ClaimView> claims) {
        Map<String, UUID> named = new LinkedHashMap<>();
        ClaimKey.of(claims)
                .forEach((key, claim) -> named.put("§" + key, claim.id().value()));
        return named;
    }

    /** A text as it is kept. */
    String kept(String written) {
        return KeptText.kept(
                written, (kind, name) -> Optional.ofNullable(ids.get(kind).get().get(name)));
    }

    /** A text as people read it today. */
    String shown(String kept) {
        return KeptText.shown(kept, (kind, id) -> ids.get(kind).get().entrySet().stream()
                .filter(named -> named.getValue().equals(id))
                .map(Map.Entry::getKey)
                .findFirst());
    }

    LocalText shown(LocalText kept) {
        return new LocalText(shownOrNull(kept.ar()), shownOrNull(kept.en()), shownOrNull(kept.fr()));
    }

    ParagraphView shown(ParagraphView kept) {
        return new ParagraphView(kept.id(), kept.section(), kept.label(), shown(kept.text()));
    }

    Clash shown(Clash clash) {
        return new Clash(
                clash.revision(),
                clash.by(),
                clash.at(),
                clash.differences().stream()
                        .map(difference -> new Clash.Difference(
                                difference.field(),
                                shown(difference.before()),
                                shown(difference.mine()),
                                shown(difference.theirs())))
                        .toList());
    }

    private @Nullable String shownOrNull(@Nullable String kept) {
        return kept == null ? null : shown(kept);
    }
}
