package org.dalil.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Walks through the whole store and hashes every file again, one walk at a time. Bytes are read outside of any
 * transaction; what has to be written about a file is written in one of its own.
 */
@ApplicationScoped
public class NightRound {

    private static final Logger LOG = Logger.getLogger(NightRound.class.getName());
    private static final UUID BEFORE_THE_FIRST = new UUID(0, 0);

    private final RoundDesk desk;
    private final EvidenceSight sight;
    private final Clock clock;
    private final AtomicBoolean walking = new AtomicBoolean();

    protected NightRound() { // for the proxy
        this(null, null, null);
    }

    @Inject
    public NightRound(RoundDesk desk, EvidenceSight sight, Clock clock) {
        this.desk = desk;
        this.sight = sight;
        this.clock = clock;
    }

    public boolean isGoingOn() {
        return walking.get();
    }

    /** Does nothing while another walk goes on, or while there is no store. */
    public void walk() {
        if (!walking.compareAndSet(false, true)) {
            return;
        }
        try {
            walkThroughAll();
        } catch (RuntimeException failure) {
            LOG.log(Level.SEVERE, "the stored files could not all be checked", failure);
        } finally {
            walking.set(false);
        }
    }

    private void walkThroughAll() {
        Instant started = clock.instant();
        List<HeldFile> some = desk.behind(BEFORE_THE_FIRST);
        if (!some.isEmpty() && !sight.isPossible()) {
            LOG.severe("there is no store of evidence where it should be: nothing was checked");
            return;
        }
        long files = 0;
        long bytes = 0;
        long faults = 0;
        while (!some.isEmpty()) {
            for (HeldFile file : some) {
                Sighting seen = sight.of(file.caseId(), file.fingerprint());
                if (desk.isToBeNoted(file, seen)) {
                    desk.note(file, seen);
                }
                files++;
                bytes += seen.bytes();
                faults += seen.good() ? 0 : 1;
            }
            some = desk.behind(some.get(some.size() - 1).id());
        }
        desk.over(new StoreRoundView(started, clock.instant(), files, bytes, faults));
    }
}
