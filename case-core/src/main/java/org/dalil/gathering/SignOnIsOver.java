package org.dalil.gathering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.dalil.requests.Gate;
import org.dalil.requests.Move;
import org.dalil.requests.OpenPoint;
import org.dalil.requests.RequestFile;

/** Sign-on of a request is not closed while people can sign its text. */
@ApplicationScoped
public class SignOnIsOver implements Gate {

    private final Gatherings gatherings;
    private final Clock clock;

    protected SignOnIsOver() { // for the proxy
        this(null, null);
    }

    @Inject
    public SignOnIsOver(Gatherings gatherings, Clock clock) {
        this.gatherings = gatherings;
        this.clock = clock;
    }

    @Override
    public boolean standsBefore(Move move) {
        return move == Move.CLOSE_SIGN_ON;
    }

    @Override
    public List<OpenPoint> open(RequestFile file) {
        UUID text = file.request().textId();
        boolean open = text != null
                && gatherings
                        .signOn(text)
                        .filter(signOn -> signOn.isOpen(clock.instant()))
                        .isPresent();
        return open ? List.of(OpenPoint.of(OpenPoint.Code.SIGN_ON_STILL_OPEN)) : List.of();
    }
}
