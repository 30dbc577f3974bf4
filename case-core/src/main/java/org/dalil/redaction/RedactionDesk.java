package org.dalil.redaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Permission;
import org.dalil.accounts.Permitted;
import org.dalil.cases.CaseId;
import org.dalil.cases.NoSuchCase;
import org.dalil.editing.Sheet;
import org.dalil.evidence.Derivation;
import org.dalil.evidence.EvidenceDesk;
import org.dalil.evidence.EvidenceId;
import org.dalil.evidence.EvidenceSearch;
import org.dalil.evidence.EvidenceStatus;
import org.dalil.evidence.EvidenceView;
import org.dalil.evidence.IncomingFile;
import org.dalil.evidence.ReceivedFile;
import org.dalil.protection.ItemPeopleDesk;
import org.dalil.shared.Digest;
import org.dalil.shared.LocalText;
import org.dalil.shared.Outcome;

/**
 * Says whether a copy may be made, and keeps it. A copy is an item of its own that nobody has approved yet, and no less
 * restricted than its original: it has its label, its people, and what was decided about showing it to the target.
 */
@ApplicationScoped
@Transactional
public class RedactionDesk {

    /** Why no copy is made. */
    public enum Objection {
        /** Its bytes are not what they were. */
        IN_QUARANTINE,
        /** It is no file of which pages are drawn. */
        NOT_DRAWN,
        LOCKED,
        FILE_BROKEN,
        /** The argument is the page that cannot be drawn. */
        PAGE_BROKEN,
        /** The argument is the page. */
        NO_SUCH_PAGE,
        TOO_LARGE,
        TOO_SLOW,
        MISSING,
        BUSY
    }

    private final RedactedCopies copies;
    private final EvidenceSearch evidence;
    private final EvidenceDesk desk;
    private final ItemPeopleDesk people;
    private final CurrentPerson current;
    private final Clock clock;

    protected RedactionDesk() { // for the proxy
        this(null, null, null, null, null, null);
    }

    @Inject
    public RedactionDesk(
            RedactedCopies copies,
            EvidenceSearch evidence,
            EvidenceDesk desk,
            ItemPeopleDesk people,
            CurrentPerson current,
            Clock clock) {
        this.copies = copies;
        this.evidence = evidence;
        this.desk = desk;
        this.people = people;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Asked before anything is drawn.
     *
     * @param position which file of the item, from 1
     * @param title of the copy
     */
    @Permitted(Permission.EDIT_CASES)
    public Outcome<RedactionWork> order(CaseId file, EvidenceId id, int position, String boxes, LocalText title) {
        Sheet original = desk.open(file, id).sheet();
        EvidenceView item = evidence.outline(me(), file).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(NoSuchCase::new);
        Digest fingerprint = evidence.fingerprint(me(), file, id, position).orElseThrow(NoSuchCase::new);
        if (item.status() == EvidenceStatus.QUARANTINED) {
            return Outcome.refused(Objection.IN_QUARANTINE);
        }
        if (!(Boxes.typed(boxes) instanceof Outcome.Done<Boxes> drawn)) {
            return Outcome.refused(((Outcome.Refused<Boxes>) Boxes.typed(boxes)).reasons());
        }
        return desk.mayKeep(file, null)
                .map(mine -> new RedactionWork(
                        file, id, item.number(), position, fingerprint, drawn.value(), about(original, id, title)));
    }

    /** What is known of the original holds for its copy, but for what it says and where it is cited. */
    private static Sheet about(Sheet original, EvidenceId id, LocalText title) {
        Sheet about = Sheet.empty();
        for (Map.Entry<String, String> known : new TreeMap<>(original.fields()).entrySet()) {
            if (known.getKey().matches("(type|dated|language|tlp|issuers|disclosable|disclosableWhy)(\\..*)?")) {
                about = about.with(known.getKey(), (Object) known.getValue());
            }
        }
        return about.with("title", title).with("original", id.value()).with("derivation", Derivation.REDACTION);
    }

    /** Once that is sure the store is told to settle the file. */
    @Permitted(Permission.EDIT_CASES)
    public Outcome<EvidenceId> keep(RedactionWork order, ReceivedFile received) {
        IncomingFile incoming = IncomingFile.of(
                order.name(), "application/pdf", received.arrival().bytes(), 0);
        Map<String, String> proof = Map.of(
                "originalHash",
                order.fingerprint().hex(),
                "covered",
                order.boxes().fingerprint().hex(),
                "boxes",
                String.valueOf(order.boxes().all().size()));
        return desk.keepCopy(order.file(), incoming, received, order.about(), proof)
                .map(copy -> {
                    copies.add(new RedactedCopy(order, copy, received.fingerprint(), me(), clock.instant()));
                    people.alsoIn(order.file(), order.original(), copy);
                    return copy;
                });
    }

    private AccountId me() {
        return current.required().id();
    }
}
