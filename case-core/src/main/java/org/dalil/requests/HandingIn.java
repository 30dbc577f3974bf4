package org.dalil.requests;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dalil.cases.Disclosure;
import org.dalil.cases.FactView;
import org.dalil.cases.Tlp;
import org.dalil.evidence.EvidenceView;
import org.dalil.regimes.Regime;
import org.dalil.regimes.RegimePack;
import org.jspecify.annotations.Nullable;

/**
 * What may be handed in under a regime. Its pack says which labels may go to the authority, and whether what goes there
 * may reach the target.
 *
 * @param reachesTarget whether only what the target may be shown is handed in
 */
public record HandingIn(Set<Tlp> labels, boolean reachesTarget) {

    /** Where a pack says nothing: what TLP 2.0 lets a recipient outside the organisation have. */
    private static final Set<Tlp> USUAL = EnumSet.of(Tlp.AMBER, Tlp.GREEN, Tlp.CLEAR);

    /** TLP:RED is for the people in the room, whatever a pack says. */
    public HandingIn {
        labels = labels.stream().filter(label -> label != Tlp.RED).collect(Collectors.toUnmodifiableSet());
    }

    public static HandingIn under(RegimePack pack) {
        Regime.Recipients recipients = pack.regime().recipients();
        Regime.Disclosure disclosure = pack.regime().disclosure();
        return new HandingIn(
                recipients == null ? USUAL : labels(recipients.labels()),
                disclosure != null && disclosure.reachesTarget());
    }

    private static Set<Tlp> labels(List<String> said) {
        return said.stream().map(Tlp::of).collect(Collectors.toSet());
    }

    boolean takes(EvidenceView item) {
        return against(item).isEmpty();
    }

    boolean takes(FactView fact) {
        return against(fact).isEmpty();
    }

    /** Why an item is not handed in. */
    Optional<LeftOut.Reason> against(EvidenceView item) {
        return LeftOut.Reason.unapproved(item).or(() -> against(item.tlp(), item.disclosure()));
    }

    /** Why a fact is not told. */
    Optional<LeftOut.Reason> against(FactView fact) {
        return against(fact.tlp(), fact.disclosure());
    }

    private Optional<LeftOut.Reason> against(@Nullable Tlp label, Disclosure disclosure) {
        if (label != null && !labels.contains(label)) {
            return Optional.of(LeftOut.Reason.RESTRICTED);
        }
        if (!reachesTarget) {
            return Optional.empty();
        }
        return switch (disclosure.answer()) {
            case YES -> Optional.empty();
            case NO -> Optional.of(LeftOut.Reason.NOT_FOR_TARGET);
            case UNDECIDED -> Optional.of(LeftOut.Reason.NOT_DECIDED);
        };
    }
}
