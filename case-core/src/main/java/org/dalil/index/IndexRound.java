package org.dalil.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Goes through the whole index and puts right what is amiss, after an upgrade or an accident; one round at a time. People
 * work on while it goes, and a round that fails is only a round less.
 */
@ApplicationScoped
public class IndexRound {

    private static final Logger LOG = Logger.getLogger(IndexRound.class.getName());

    private final IndexDesk desk;
    private final AtomicBoolean walking = new AtomicBoolean();

    protected IndexRound() { // for the proxy
        this(null);
    }

    @Inject
    public IndexRound(IndexDesk desk) {
        this.desk = desk;
    }

    /** Does nothing while another round goes on. */
    public void walk() {
        if (!walking.compareAndSet(false, true)) {
            return;
        }
        try {
            int settled = through(desk::forget);
            for (String type : desk.types()) {
                settled += through(behind -> desk.settle(type, behind));
            }
            if (settled > 0) {
                LOG.log(Level.INFO, "the index was put right for {0} things", settled);
            }
        } catch (RuntimeException failure) {
            LOG.log(Level.SEVERE, "the index could not be put right", failure);
        } finally {
            walking.set(false);
        }
    }

    private static int through(Function<UUID, IndexDesk.Step> some) {
        int settled = 0;
        UUID last = IndexDesk.BEFORE_THE_FIRST;
        while (last != null) {
            IndexDesk.Step step = some.apply(last);
            settled += step.settled();
            last = step.last();
        }
        return settled;
    }
}
