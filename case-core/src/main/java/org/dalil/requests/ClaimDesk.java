package org.dalil.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.dalil.accounts.Permission;
import org.dalil.accounts.Permitted;
import org.dalil.cases.NoSuchCase;
import org.dalil.editing.Edit;
import org.dalil.editing.Editing;
import org.dalil.editing.Sheet;
import org.dalil.editing.Stand;
import org.dalil.editing.Typed;
import org.dalil.shared.Outcome;
import org.dalil.shared.Refusal;

/** What is asserted under the criteria of a request, each claim in a sentence, and how far it is established. */
@ApplicationScoped
@Transactional
public class ClaimDesk {

    private final Requests requests;
    private final DraftingRoom room;
    private final CaseThings things;
    private final Editing editing;

    protected ClaimDesk() { // for the proxy
        this(null, null, null, null);
    }

    @Inject
    public ClaimDesk(Requests requests, DraftingRoom room, CaseThings things, Editing editing) {
        this.requests = requests;
        this.room = room;
        this.things = things;
        this.editing = editing;
    }

    /** Makes a claim. What is claimed already in the same words is that claim. */
    @Permitted(Permission.DRAFT_REQUEST)
    public Outcome<ClaimId> make(RequestId id, String criterion, Sheet sheet) {
        SanctionsRequest request = room.take(id);
        room.requireCriterion(request, criterion);
        Claim claim = Claim.blank(id, criterion);
        List<Refusal> objections = objections(request, sheet);
        if (!objections.isEmpty()) {
            return Outcome.refused(objections);
        }
        return requests.claims(id.value()).stream()
                .filter(known ->
                        known.criterion().equals(criterion) && known.sheet().equals(sheet))
                .findFirst()
                .map(known -> Outcome.done(known.id()))
                .orElseGet(() -> editing.begin(claim, DraftForms.claim(id, criterion), sheet, room.me())
                        .map(made -> {
                            requests.add(made);
                            return announced(RequestHappening.Act.CLAIM_MADE, request, made);
                        }));
    }

    @Permitted(Permission.DRAFT_REQUEST)
    public Stand open(RequestId id, ClaimId claim) {
        return editing.stand(claim(room.look(id), claim));
    }

    @Permitted(Permission.DRAFT_REQUEST)
    public Outcome<ClaimId> change(RequestId id, ClaimId claim, Edit edit) {
        SanctionsRequest request = room.take(id);
        Claim known = claim(request, claim);
        List<Refusal> objections = objections(request, edit.sheet());
        return objections.isEmpty()
                ? editing.change(known, edit, room.me())
                        .map(changed -> announced(RequestHappening.Act.CLAIM_CHANGED, request, changed))
                : Outcome.refused(objections);
    }

    /** A claim goes when no proof names it any more. */
    @Permitted(Permission.DRAFT_REQUEST)
    public Outcome<ClaimId> drop(RequestId id, ClaimId claim) {
        SanctionsRequest request = room.take(id);
        Claim known = claim(request, claim);
        List<Refusal> objections = request.objectionsToWriting(Typed.in(Sheet.empty()));
        long naming = requests.naming(known.id().value());
        if (naming > 0) {
            objections.add(Refusal.of(Claim.Objection.PROOFS_NAME_IT, naming));
        }
        if (!objections.isEmpty()) {
            return Outcome.refused(objections);
        }
        requests.remove(known);
        return Outcome.done(announced(RequestHappening.Act.CLAIM_DROPPED, request, known));
    }

    private List<Refusal> objections(SanctionsRequest request, Sheet sheet) {
        Typed typed = Claim.read(sheet);
        things.requireItem(request.caseId(), typed, Claim.ITEM);
        things.requirePosition(request.caseId(), typed, Claim.POSITION);
        return request.objectionsToWriting(typed);
    }

    private Claim claim(SanctionsRequest request, ClaimId id) {
        return requests.claim(id).filter(claim -> claim.isOf(request.id())).orElseThrow(NoSuchCase::new);
    }

    private ClaimId announced(RequestHappening.Act act, SanctionsRequest request, Claim claim) {
        room.announce(act, request, claim.criterion());
        return claim.id();
    }
}
