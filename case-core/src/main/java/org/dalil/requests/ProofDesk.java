package org.dalil.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.dalil.accounts.Permission;
import org.dalil.accounts.Permitted;
import org.dalil.cases.NoSuchCase;
import org.dalil.editing.Edit;
import org.dalil.editing.Editing;
import org.dalil.editing.Sheet;
import org.dalil.editing.Stand;
import org.dalil.editing.Typed;
import org.dalil.shared.LocalText;
import org.dalil.shared.Outcome;
import org.jspecify.annotations.Nullable;

/** What is offered for the criteria of a request, each with a sentence why. */
@ApplicationScoped
@Transactional
public class ProofDesk {

    /** The field in which the item is chosen: see {@link Offer#written}. */
    public static final String ITEM = "item";

    /** The field in which the claim is chosen that it bears out. */
    public static final String CLAIM = Proof.CLAIM;

    private final Requests requests;
    private final DraftingRoom room;
    private final CaseThings things;
    private final Editing editing;

    protected ProofDesk() { // for the proxy
        this(null, null, null, null);
    }

    @Inject
    public ProofDesk(Requests requests, DraftingRoom room, CaseThings things, Editing editing) {
        this.requests = requests;
        this.room = room;
        this.things = things;
        this.editing = editing;
    }

    /** Offers something for a criterion. What is offered already in the same words is that proof. */
    @Permitted(Permission.DRAFT_REQUEST)
    public Outcome<ProofId> offer(RequestId id, String criterion, Sheet sheet) {
        return offered(room.take(id), criterion, sheet, null);
    }

    /** The same, with what another request of the case offers for a criterion that corresponds: it says so for ever. */
    @Permitted(Permission.DRAFT_REQUEST)
    public Outcome<ProofId> takeOver(RequestId id, String criterion, ProofId from, Sheet sheet) {
        SanctionsRequest request = room.take(id);
        Proof source = requests.proof(from)
                .filter(proof -> room.origin(request, criterion, proof).isPresent())
                .orElseThrow(NoSuchCase::new);
        return offered(request, criterion, sheet, source);
    }

    private Outcome<ProofId> offered(SanctionsRequest request, String criterion, Sheet sheet, @Nullable Proof source) {
        room.requireCriterion(request, criterion);
        Typed typed = Typed.in(sheet);
        Offer offered = offered(request, typed);
        ClaimId claim = claim(request, criterion, typed);
        LocalText why = typed.requiredLocal("why", Typed.LONGEST);
        if (offered == null || !typed.objections().isEmpty()) {
            return Outcome.refused(request.objectionsToWriting(typed));
        }
        Optional<Proof> twin = request.proof(criterion, offered, claim)
                .filter(known -> known.view().why().equals(why));
        if (twin.isPresent()) {
            return Outcome.done(twin.get().id());
        }
        Outcome<Proof> made = request.offer(criterion, offered, claim, LocalText.orEmpty(null));
        return made instanceof Outcome.Done<Proof> done
                ? editing.begin(done.value(), DraftForms.proof(request.id(), criterion), sheet, room.me())
                        .map(proof -> noted(proof, offered, source))
                : made.map(Proof::id);
    }

    /** Whoever takes something over and then chooses another thing in the form has offered it here first. */
    private ProofId noted(Proof proof, Offer offered, @Nullable Proof source) {
        if (source == null || !source.view().offer().equals(offered)) {
            return announced(RequestHappening.Act.PROOF_OFFERED, proof);
        }
        room.origin(proof.request(), proof.criterion(), source).ifPresent(proof::tookFrom);
        return announced(RequestHappening.Act.PROOF_TAKEN_OVER, proof);
    }

    @Permitted(Permission.DRAFT_REQUEST)
    public Stand open(RequestId id, ProofId proof) {
        return editing.stand(proof(room.look(id), proof));
    }

    @Permitted(Permission.DRAFT_REQUEST)
    public Outcome<ProofId> change(RequestId id, ProofId proof, Edit edit) {
        SanctionsRequest request = room.take(id);
        Proof known = proof(request, proof);
        Typed typed = Typed.in(edit.sheet());
        claim(request, known.criterion(), typed);
        if (!typed.objections().isEmpty()) {
            return Outcome.refused(typed.objections());
        }
        return editing.change(known, edit, room.me())
                .map(changed -> announced(RequestHappening.Act.PROOF_CHANGED, changed));
    }

    @Permitted(Permission.DRAFT_REQUEST)
    public Outcome<ProofId> drop(RequestId id, ProofId proof) {
        SanctionsRequest request = room.take(id);
        return request.drop(proof(request, proof))
                .map(dropped -> announced(RequestHappening.Act.PROOF_DROPPED, dropped));
    }

    /** Null if it is none of the items and facts of the case; then the objections say so. */
    private @Nullable Offer offered(SanctionsRequest request, Typed typed) {
        String written = typed.required(ITEM, Typed.LONGEST);
        Optional<Offer> found = things.offer(request.caseId(), written);
        if (found.isEmpty() && !written.isEmpty()) {
            typed.object(ITEM, Typed.Objection.NOT_IN_LIST);
        }
        return found.orElse(null);
    }

    /** The claim that it bears out: one that is made under the same criterion. */
    private @Nullable ClaimId claim(SanctionsRequest request, String criterion, Typed typed) {
        UUID claim = typed.id(CLAIM);
        boolean known = claim == null
                || requests.claims(request.id().value()).stream()
                        .anyMatch(made ->
                                made.key().equals(claim) && made.criterion().equals(criterion));
        if (!known) {
            typed.object(CLAIM, Typed.Objection.NOT_IN_LIST);
        }
        return claim == null ? null : new ClaimId(claim);
    }

    private Proof proof(SanctionsRequest request, ProofId id) {
        return requests.proof(id)
                .filter(proof -> proof.request().equals(request))
                .orElseThrow(NoSuchCase::new);
    }

    private ProofId announced(RequestHappening.Act act, Proof proof) {
        room.announce(act, proof.request(), proof.criterion());
        return proof.id();
    }
}
