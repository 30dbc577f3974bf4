package org.dalil.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dalil.accounts.Permission;
import org.dalil.accounts.Permitted;
import org.dalil.editing.Editing;
import org.dalil.editing.Sheet;
import org.dalil.editing.Typed;
import org.dalil.regimes.Needs;
import org.dalil.shared.Outcome;

/** How much a team wants of itself in a case, beyond what the packs want. */
@ApplicationScoped
@Transactional
public class NeedsDesk {

    private static final int MOST = 20;

    private final Requests requests;
    private final DraftingRoom room;
    private final Editing editing;

    protected NeedsDesk() { // for the proxy
        this(null, null, null);
    }

    @Inject
    public NeedsDesk(Requests requests, DraftingRoom room, Editing editing) {
        this.requests = requests;
        this.room = room;
        this.editing = editing;
    }

    /** Why numbers are not taken. */
    public enum Objection {
        /** The argument is the largest number that makes sense. */
        OUT_OF_RANGE,
        /** Nothing is covered by more sources than items. */
        MORE_SOURCES_THAN_ITEMS
    }

    /**
     * Sets what the case of a request wants for every criterion: the fields {@code facts}, {@code items},
     * {@code sources} and {@code why}. Fewer than the pack wants has no effect.
     */
    @Permitted(Permission.DRAFT_REQUEST)
    public Outcome<RequestId> set(RequestId id, Sheet sheet) {
        SanctionsRequest request = room.take(id);
        Typed typed = Typed.in(sheet);
        Needs needs = new Needs(number(typed, "facts"), number(typed, "items"), number(typed, "sources"));
        String why = typed.required("why", 2_000);
        if (needs.sources() > needs.items()) {
            typed.object("sources", Objection.MORE_SOURCES_THAN_ITEMS);
        }
        if (!typed.objections().isEmpty()) {
            return Outcome.refused(typed.objections());
        }
        List<WiderNeeds> before = requests.wider(request.caseId());
        Optional<WiderNeeds> newest = before.stream().findFirst();
        if (newest.filter(known -> known.says(needs, why)).isEmpty()) {
            int number = newest.map(WiderNeeds::number).orElse(0) + 1;
            requests.add(new WiderNeeds(request.caseId(), number, needs, why, room.me(), room.now()));
            room.announce(RequestHappening.Act.NEEDS_SET, request, "");
        }
        editing.forget(DraftForms.needs(id), room.me());
        return Outcome.done(id);
    }

    private static int number(Typed typed, String field) {
        int number = Objects.requireNonNullElse(typed.number(field), 0);
        if (number < 0 || number > MOST) {
            typed.object(field, Objection.OUT_OF_RANGE, MOST);
        }
        return number;
    }
}
