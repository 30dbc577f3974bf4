package org.dalil.waivers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.dalil.requests.RequestId;
import org.dalil.requests.Waivers;

/** Tells the gates what is waived. */
@ApplicationScoped
public class WaivedPoints implements Waivers {

    private final PointWaivers waivers;

    protected WaivedPoints() { // for the proxy
        this(null);
    }

    @Inject
    public WaivedPoints(PointWaivers waivers) {
        this.waivers = waivers;
    }

    @Override
    public Set<String> of(RequestId id) {
        return Set.copyOf(waivers.standing(id));
    }
}
