package org.dalil.redaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.List;
import java.util.UUID;
import org.dalil.cases.CaseId;
import org.dalil.evidence.Arrival;
import org.dalil.evidence.EvidenceId;
import org.dalil.evidence.EvidenceStore;
import org.dalil.evidence.ReceivedFile;
import org.dalil.redaction.RedactionDesk.Objection;
import org.dalil.shared.LocalText;
import org.dalil.shared.Outcome;
import org.dalil.shared.Refusal;
import org.dalil.worker.Binders;
import org.dalil.worker.InMemory;
import org.dalil.worker.Joined;
import org.dalil.worker.RedactionOrder;
import org.dalil.worker.RedactionOrder.Cover;
import org.dalil.worker.Undrawn;

/**
 * Has a copy made by a worker and keeps it. That takes as long as drawing every page does, and happens outside of any
 * transaction: nobody waits for it. Whether it may be made is asked before, and again when it is kept.
 */
@ApplicationScoped
public class RedactionPress {

    private final RedactionDesk desk;
    private final EvidenceStore store;
    private final Binders binders;

    protected RedactionPress() { // for the proxy
        this(null, null, null);
    }

    @Inject
    public RedactionPress(RedactionDesk desk, EvidenceStore store, Binders binders) {
        this.desk = desk;
        this.store = store;
        this.binders = binders;
    }

    /**
     * @param position which file of the item, from 1
     * @param boxes as {@link Boxes#typed} reads them
     * @param title of the copy
     */
    public Outcome<EvidenceId> copy(CaseId file, EvidenceId item, int position, String boxes, LocalText title) {
        Outcome<RedactionWork> ordered = desk.order(file, item, position, boxes, title);
        if (!(ordered instanceof Outcome.Done<RedactionWork> order)) {
            return Outcome.refused(((Outcome.Refused<RedactionWork>) ordered).reasons());
        }
        ByteArrayOutputStream copy = new ByteArrayOutputStream(1 << 20);
        Outcome<Long> drawn = drawn(order.value(), copy);
        if (drawn instanceof Outcome.Refused<Long> refused) {
            return Outcome.refused(List.of(why(refused.reasons().get(0))));
        }
        Outcome<ReceivedFile> stored = store.receive(
                new Arrival(UUID.randomUUID(), file, copy.size()), new ByteArrayInputStream(copy.toByteArray()));
        return stored instanceof Outcome.Done<ReceivedFile> received
                ? kept(order.value(), received.value())
                : Outcome.refused(((Outcome.Refused<ReceivedFile>) stored).reasons());
    }

    private Outcome<EvidenceId> kept(RedactionWork order, ReceivedFile received) {
        Outcome<EvidenceId> kept = desk.keep(order, received);
        if (kept instanceof Outcome.Done<EvidenceId>) {
            store.settle(received.arrival().id(), order.file(), received.fingerprint());
        } else {
            store.forget(received.arrival().id());
        }
        return kept;
    }

    private Outcome<Long> drawn(RedactionWork order, ByteArrayOutputStream copy) {
        byte[] covers = new RedactionOrder(order.boxes().all().stream()
                        .map(box -> new Cover(
                                box.page(),
                                box.left(),
                                box.top(),
                                box.width(),
                                box.height(),
                                box.reason().code()))
                        .toList())
                .toBytes();
        try (SeekableByteChannel original = store.open(order.file(), order.fingerprint());
                Joined both = new Joined(List.of(
                        new Joined.Source(covers.length, () -> new InMemory(covers)),
                        new Joined.Source(original.size(), () -> original)))) {
            return binders.redact(order.file().value(), covers.length, both, copy);
        } catch (IOException gone) {
            return Outcome.refused(Undrawn.MISSING, 0);
        }
    }

    private static Refusal why(Refusal refused) {
        Object page = refused.arguments().get(0);
        return switch ((Undrawn) refused.code()) {
            case UNKNOWN -> Refusal.of(Objection.NOT_DRAWN);
            case LOCKED -> Refusal.of(Objection.LOCKED);
            case BROKEN -> page.equals(0) ? Refusal.of(Objection.FILE_BROKEN) : Refusal.of(Objection.PAGE_BROKEN, page);
            case NO_SUCH_PAGE -> Refusal.of(Objection.NO_SUCH_PAGE, page);
            case TOO_LARGE -> Refusal.of(Objection.TOO_LARGE);
            case TOO_SLOW -> Refusal.of(Objection.TOO_SLOW);
            case MISSING -> Refusal.of(Objection.MISSING);
            case NO_WORKER -> Refusal.of(Objection.BUSY);
        };
    }
}
