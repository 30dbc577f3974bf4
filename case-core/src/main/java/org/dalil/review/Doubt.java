package org.dalil.review;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.dalil.cases.Tlp;
import org.dalil.evidence.EvidenceView;
import org.jspecify.annotations.Nullable;

/** What is on record of an item and speaks against what a reviewer is about to say, or against what she said. */
public enum Doubt {
    /** It is offered for no citation, and no passage in it is said to prove a criterion. */
    NOTHING_OFFERED,
    NO_CONSENT,
    NO_LANGUAGE,
    /** Whether the target may be shown it. */
    NOT_DECIDED,
    NOT_FOR_TARGET,
    /** It is for the people in the room, under every regime. */
    RED,
    /** Its label keeps it from the authorities of all requests of the case. */
    LABEL,
    /** Its label keeps it from the authorities of some of them. */
    LABEL_SOMEWHERE;

    /** Where a point of the checklist is contradicted. */
    public static Optional<Doubt> about(@Nullable String topic, EvidenceView item, List<PassageInFile> passages) {
        return switch (Objects.requireNonNullElse(topic, "")) {
            case "relevance" ->
                item.supports().isEmpty() && passages.stream().allMatch(passage -> passage.criterion() == null)
                        ? Optional.of(NOTHING_OFFERED)
                        : Optional.empty();
            case "consent" -> consent(item);
            case "translation" -> item.language() == null ? Optional.of(NO_LANGUAGE) : Optional.empty();
            case "disclosability" -> disclosure(item);
            default -> Optional.empty();
        };
    }

    /**
     * Why a dossier may leave out an item that two people approved.
     *
     * @param taken for each request of the case the labels that may go to its authority, as its regime pack says
     */
    public static Optional<Doubt> citing(EvidenceView item, List<Set<Tlp>> taken) {
        return consent(item)
                .or(() -> item.tlp() == Tlp.RED ? Optional.of(RED) : Optional.empty())
                .or(() -> label(item.tlp(), taken))
                .or(() -> disclosure(item));
    }

    private static Optional<Doubt> label(Tlp label, List<Set<Tlp>> taken) {
        long takers = taken.stream().filter(labels -> labels.contains(label)).count();
        if (takers == taken.size()) {
            return Optional.empty();
        }
        return Optional.of(takers == 0 ? LABEL : LABEL_SOMEWHERE);
    }

    private static Optional<Doubt> consent(EvidenceView item) {
        return item.lacking() == null ? Optional.empty() : Optional.of(NO_CONSENT);
    }

    private static Optional<Doubt> disclosure(EvidenceView item) {
        return switch (item.disclosure().answer()) {
            case YES -> Optional.empty();
            case NO -> Optional.of(NOT_FOR_TARGET);
            case UNDECIDED -> Optional.of(NOT_DECIDED);
        };
    }
}
