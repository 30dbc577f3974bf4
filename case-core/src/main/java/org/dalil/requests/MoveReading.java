package org.dalil.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.dalil.accounts.AccountId;
import org.dalil.cases.CaseId;
import org.dalil.cases.NeedToKnow;
import org.dalil.cases.NoSuchCase;
import org.dalil.database.ReadOnce;
import org.dalil.shared.Refusal;

/** Says to a member of its case how a request could move, and what speaks against that. */
@ApplicationScoped
@ReadOnce
@Transactional
public class MoveReading {

    private final Requests requests;
    private final RequestReading reading;
    private final Gates gates;
    private final NeedToKnow needToKnow;
    private final Clock clock;

    protected MoveReading() { // for the proxy
        this(null, null, null, null, null);
    }

    @Inject
    MoveReading(Requests requests, RequestReading reading, Gates gates, NeedToKnow needToKnow, Clock clock) {
        this.requests = requests;
        this.reading = reading;
        this.gates = gates;
        this.needToKnow = needToKnow;
        this.clock = clock;
    }

    /** What the role of the viewer in the case lets her do with a request that stands there, the way onward first. */
    public List<Move> offered(AccountId viewer, CaseId file, RequestStatus status) {
        return Move.from(status)
                .filter(move -> needToKnow.may(viewer, file, move.permission()) && gates.areKnownFor(move))
                .toList();
    }

    /** What would come of a move now. */
    public Weighed weigh(AccountId viewer, RequestId id, Move move) {
        RequestFile file = reading.open(viewer, id).orElseThrow(NoSuchCase::new);
        SanctionsRequest request = requests.find(id).orElseThrow(NoSuchCase::new);
        Step step = new Step(
                move,
                "",
                request.moves(),
                gates.onRecord(viewer, file.request(), move),
                List.of(),
                viewer,
                clock.instant());
        List<Refusal> objections = request.objectionsTo(step).stream()
                .filter(refusal -> refusal.code() != MoveObjection.NO_REASON)
                .toList();
        return new Weighed(objections, gates.blocking(file, move));
    }
}
