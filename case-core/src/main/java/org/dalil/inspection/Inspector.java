package org.dalil.inspection;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.dalil.cases.CaseHappening;
import org.dalil.evidence.EvidenceStore;
import org.dalil.worker.Failure;
import org.dalil.worker.Look;
import org.dalil.worker.Workers;
import org.jspecify.annotations.Nullable;

/**
 * Has every file looked at once it is there: woken when one comes and when the house opens, so that none is forgotten
 * when the server stops in between. One file after the other, outside of any transaction.
 */
@ApplicationScoped
public class Inspector {

    private static final Logger LOG = Logger.getLogger(Inspector.class.getName());
    private static final int AT_ONCE = 20;

    private final InspectionDesk desk;
    private final EvidenceStore store;
    private final Workers workers;

    /** Calls that nobody has answered yet; the first caller works until there are none. */
    private final AtomicInteger calls = new AtomicInteger();

    /** Those that could not be read from the store: not again until the next start. */
    private final Set<UUID> unreadable = ConcurrentHashMap.newKeySet();

    @Resource
    private @Nullable ManagedExecutorService executor;

    protected Inspector() { // for the proxy
        this(null, null, null);
    }

    @Inject
    public Inspector(InspectionDesk desk, EvidenceStore store, Workers workers) {
        this.desk = desk;
        this.store = store;
        this.workers = workers;
    }

    void came(@Observes(during = TransactionPhase.AFTER_SUCCESS) CaseHappening.Written written) {
        if (written.act() == CaseHappening.Act.FILE_KEPT) {
            wake();
        }
    }

    void doubted(@Observes(during = TransactionPhase.AFTER_SUCCESS) LookedAtAgain again) {
        wake();
    }

    /** Looks at what nobody has looked at, not now but soon. */
    public void wake() {
        if (executor != null && calls.getAndIncrement() == 0) {
            executor.execute(this::work);
        }
    }

    private void work() {
        int answered;
        do {
            answered = calls.get();
            try {
                lookAtAll();
            } catch (RuntimeException failure) {
                LOG.log(Level.WARNING, "files cannot be looked at", failure);
            }
        } while (calls.addAndGet(-answered) > 0);
    }

    /** @return how many it looked at */
    int lookAtAll() {
        int seen = 0;
        while (true) {
            List<Unseen> next = desk.unseen(AT_ONCE + unreadable.size()).stream()
                    .filter(file -> !unreadable.contains(file.fileId()))
                    .toList();
            if (next.isEmpty()) {
                return seen;
            }
            for (Unseen file : next) {
                if (!look(file)) {
                    return seen;
                }
                seen++;
            }
        }
    }

    private boolean look(Unseen file) {
        try (InputStream content = Channels.newInputStream(store.open(file.caseId(), file.fingerprint()))) {
            Look look = workers.look(file.caseId().value(), file.ending(), content, file.bytes());
            if (look.failure() == Failure.NO_WORKER) {
                return false;
            }
            desk.note(file, look);
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, "a file of evidence cannot be looked at: " + file.fileId(), e);
            unreadable.add(file.fileId());
        }
        return true;
    }
}
