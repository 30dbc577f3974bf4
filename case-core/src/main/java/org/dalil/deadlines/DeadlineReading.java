package org.dalil.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.dalil.accounts.AccountId;
import org.dalil.database.ReadOnce;

/** Collects what is due for somebody, from every feature that knows of days. */
@ApplicationScoped
@ReadOnce
@Transactional
public class DeadlineReading {

    private final Iterable<Deadlines> sources;
    private final Clock clock;

    protected DeadlineReading() { // for the proxy
        this(List.of(), null);
    }

    @Inject
    public DeadlineReading(@Any Instance<Deadlines> sources, Clock clock) {
        this((Iterable<Deadlines>) sources, clock);
    }

    /** For whoever has no container at hand. */
    public DeadlineReading(Iterable<Deadlines> sources, Clock clock) {
        this.sources = sources;
        this.clock = clock;
    }

    /** What is overdue, and what follows up to that day, in the order of the days. */
    public List<Deadline> until(AccountId viewer, LocalDate last) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        List<Deadline> all = new ArrayList<>();
        for (Deadlines source : sources) {
            all.addAll(source.of(viewer, today, last));
        }
        all.sort(Deadline.IN_ORDER);
        return List.copyOf(all);
    }
}
