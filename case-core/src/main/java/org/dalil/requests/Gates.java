package org.dalil.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dalil.accounts.AccountId;

/** Everything that stands before a move, and everything that is on record for one, whoever brings it. */
@ApplicationScoped
class Gates {

    private final Instance<Gate> gates;
    private final Instance<OnRecord> records;
    private final Waivers waivers;

    protected Gates() { // for the proxy
        this(null, null, null);
    }

    @Inject
    Gates(Instance<Gate> gates, Instance<OnRecord> records, Waivers waivers) {
        this.gates = gates;
        this.records = records;
        this.waivers = waivers;
    }

    /** Whether somebody keeps what the move needs, so that it can be done at all. */
    boolean areKnownFor(Move move) {
        return records.stream().map(OnRecord::need).collect(Collectors.toSet()).containsAll(move.records());
    }

    Set<Move.Need> onRecord(AccountId viewer, RequestView request, Move move) {
        Set<Move.Need> held = EnumSet.noneOf(Move.Need.class);
        records.stream()
                .filter(record -> move.needs(record.need()) && record.holds(viewer, request, move))
                .map(OnRecord::need)
                .forEach(held::add);
        return held;
    }

    /** What stands before the move, but for what somebody else has waived. */
    List<OpenPoint> blocking(RequestFile file, Move move) {
        Set<String> waived = waived(file);
        return gates.stream()
                .filter(gate -> gate.standsBefore(move))
                .flatMap(gate -> gate.open(file).stream())
                .filter(OpenPoint::blocking)
                .filter(point -> !waived.contains(file.keyOf(point)))
                .distinct()
                .toList();
    }

    /** The points of the check that block, and hold nobody back. */
    List<OpenPoint> waivedOf(RequestFile file) {
        Set<String> waived = waived(file);
        return file.openPoints().stream()
                .filter(point -> waived.contains(file.keyOf(point)))
                .toList();
    }

    private Set<String> waived(RequestFile file) {
        return file.request().standing().waivers() == 0
                ? Set.of()
                : waivers.of(file.request().id());
    }
}
