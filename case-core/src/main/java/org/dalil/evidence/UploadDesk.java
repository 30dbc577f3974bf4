package org.dalil.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Open;
import org.dalil.accounts.Permission;
import org.dalil.accounts.Permitted;
import org.dalil.cases.CaseId;
import org.dalil.cases.NoSuchCase;
import org.dalil.cases.Paperwork;
import org.dalil.editing.Sheet;
import org.dalil.shared.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * How files come into a case, however long it takes: one announces a file, sends its parts to the {@link EvidenceStore},
 * and has it kept. Whoever announces the same file again goes on where it broke off. Nobody else sees what is on its way.
 */
@ApplicationScoped
@Transactional
public class UploadDesk {

    /** What nobody goes on with is given up. */
    static final Duration PATIENCE = Duration.ofDays(7);

    private final Uploads uploads;
    private final Evidence evidence;
    private final EvidenceDesk desk;
    private final EvidenceStore store;
    private final Paperwork paperwork;
    private final CurrentPerson current;
    private final Clock clock;

    protected UploadDesk() { // for the proxy
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public UploadDesk(
            Uploads uploads,
            Evidence evidence,
            EvidenceDesk desk,
            EvidenceStore store,
            Paperwork paperwork,
            CurrentPerson current,
            Clock clock) {
        this.uploads = uploads;
        this.evidence = evidence;
        this.desk = desk;
        this.store = store;
        this.paperwork = paperwork;
        this.current = current;
        this.clock = clock;
    }

    /** @param item null for a new one */
    @Permitted(Permission.EDIT_CASES)
    public Outcome<Arrival> begin(CaseId file, @Nullable EvidenceId item, IncomingFile incoming) {
        if (desk.mayKeep(file, item) instanceof Outcome.Refused<CaseId> refused) {
            return Outcome.refused(refused.reasons());
        }
        Optional<Upload> before = uploads.unfinished(me(), file).stream()
                .filter(upload -> upload.incoming().equals(incoming) && Objects.equals(upload.item(), item))
                .findFirst();
        if (before.isPresent()) {
            before.get().takenUp(clock.instant());
            return Outcome.done(before.get().arrival());
        }
        return store.mayTake(incoming.bytes()).map(room -> {
            Upload upload = new Upload(file, item, incoming, me(), clock.instant());
            uploads.add(upload);
            return upload.arrival();
        });
    }

    /** A file of mine, on its way or kept. */
    @Permitted(Permission.EDIT_CASES)
    public Arrival arrival(UUID id) {
        return mine(id).arrival();
    }

    /** A file of mine that is on its way: to what is kept nothing is added. */
    @Permitted(Permission.EDIT_CASES)
    public Arrival onItsWay(UUID id) {
        Upload upload = mine(id);
        if (upload.became().isPresent()) {
            throw new NoSuchCase();
        }
        return upload.arrival();
    }

    /** The item that a file of mine has become already. */
    @Permitted(Permission.EDIT_CASES)
    public Optional<EvidenceId> became(UUID id) {
        return mine(id).became();
    }

    /**
     * Makes a whole file the file of an item. To ask for it twice makes one item. Once that is sure, the store is told to
     * settle it; what is refused for good is forgotten.
     *
     * @param about what is known of a new item already
     */
    @Permitted(Permission.EDIT_CASES)
    public Outcome<EvidenceId> keep(ReceivedFile received, Sheet about) {
        Upload upload = mine(received.arrival().id());
        Optional<EvidenceId> before = upload.became();
        if (before.isPresent()) {
            return Outcome.done(before.get());
        }
        Outcome<EvidenceId> outcome =
                desk.keep(received.arrival().caseId(), upload.item(), upload.incoming(), received, about);
        if (outcome instanceof Outcome.Done<EvidenceId> kept) {
            upload.became(kept.value());
        } else {
            uploads.remove(upload);
        }
        return outcome;
    }

    /**
     * Nobody will go on with it.
     *
     * @return what the store is to forget then: nothing of what is kept already, which may lie there still
     */
    @Permitted(Permission.EDIT_CASES)
    public Optional<UUID> giveUp(UUID id) {
        Upload upload = mine(id);
        if (upload.became().isPresent()) {
            return Optional.empty();
        }
        uploads.remove(upload);
        return Optional.of(id);
    }

    /** What I began to bring into a case and have not finished. */
    @Permitted(Permission.EDIT_CASES)
    public List<UploadView> unfinished(CaseId file) {
        paperwork.mayEdit(file);
        return uploads.unfinished(me(), file).stream()
                .map(upload -> new UploadView(
                        upload.arrival().id(),
                        upload.incoming().name(),
                        upload.incoming().bytes(),
                        store.roughly(upload.arrival()),
                        upload.begunAt().plus(PATIENCE)))
                .toList();
    }

    /** After a restart, and now and then: puts in place what is kept, and forgets what nobody goes on with. */
    @Open("the clock asks, for everybody")
    public void tidy() {
        Instant longAgo = clock.instant().minus(PATIENCE);
        uploads.begunBefore(longAgo).stream()
                .filter(upload -> store.lastMoved(upload.arrival().id()).isBefore(longAgo))
                .forEach(uploads::remove);
        uploads.entityManager().flush();
        for (UUID arrived : store.onTheirWay()) {
            Optional<EvidenceFile> kept = evidence.arrivedAs(arrived);
            if (kept.isPresent()) {
                store.settle(arrived, kept.get().caseId(), kept.get().view().fingerprint());
            } else if (uploads.find(arrived).isEmpty()
                    && store.lastMoved(arrived).isBefore(longAgo)) {
                store.forget(arrived);
            }
        }
    }

    private Upload mine(UUID id) {
        Upload upload = uploads.find(id).filter(found -> found.isOf(me())).orElseThrow(NoSuchCase::new);
        paperwork.mayEdit(upload.arrival().caseId());
        return upload;
    }

    private AccountId me() {
        return current.required().id();
    }
}
