package org.dalil.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.stream.Stream;
import org.dalil.accounts.Permission;
import org.dalil.accounts.Permitted;
import org.dalil.cases.CaseReading;
import org.dalil.cases.NoSuchCase;
import org.dalil.editing.Edit;
import org.dalil.editing.Editing;
import org.dalil.editing.Sheet;
import org.dalil.editing.Stand;
import org.dalil.editing.Typed;
import org.dalil.evidence.EvidenceSearch;
import org.dalil.shared.LocalText;
import org.dalil.shared.Outcome;
import org.jspecify.annotations.Nullable;

/** What is offered for the criteria of a request, each with a sentence why. */
@ApplicationScoped
@Transactional
public class ProofDesk {

    /** The field in which the item is chosen: see {@link Offer#written}. */
    public static final String ITEM = "item";

    private final Requests requests;
    private final DraftingRoom room;
    private final EvidenceSearch evidence;
    private final CaseReading cases;
    private final Editing editing;

    protected ProofDesk() { // for the proxy
        this(null, null, null, null, null);
    }

    @Inject
    public ProofDesk(
            Requests requests, DraftingRoom room, EvidenceSearch evidence, CaseReading cases, Editing editing) {
        this.requests = requests;
        this.room = room;
        this.evidence = evidence;
        this.cases = cases;
        this.editing = editing;
    }

    /** Offers something for a criterion. What is offered already in the same words is that proof. */
    @Permitted(Permission.DRAFT_REQUEST)
    public Outcome<ProofId> offer(RequestId id, String criterion, Sheet sheet) {
        SanctionsRequest request = room.take(id);
        if (room.pack(request).criteria().stream().noneMatch(known -> known.id().equals(criterion))) {
            throw new NoSuchCase();
        }
        Typed typed = Typed.in(sheet);
        Offer offered = offered(request, typed);
        LocalText why = typed.requiredLocal("why", Typed.LONGEST);
        if (offered == null || !typed.objections().isEmpty()) {
            return Outcome.refused(request.objectionsToWriting(typed));
        }
        Optional<Proof> twin = request.proof(criterion, offered)
                .filter(known -> known.view().why().equals(why));
        if (twin.isPresent()) {
            return Outcome.done(twin.get().id());
        }
        Outcome<Proof> made = request.offer(criterion, offered, LocalText.orEmpty(null));
        return made instanceof Outcome.Done<Proof> done
                ? editing.begin(done.value(), DraftForms.proof(id, criterion), sheet, room.me())
                        .map(proof -> announced(RequestHappening.Act.PROOF_OFFERED, proof))
                : made.map(Proof::id);
    }

    @Permitted(Permission.DRAFT_REQUEST)
    public Stand open(RequestId id, ProofId proof) {
        return editing.stand(proof(room.look(id), proof));
    }

    @Permitted(Permission.DRAFT_REQUEST)
    public Outcome<ProofId> change(RequestId id, ProofId proof, Edit edit) {
        return editing.change(proof(room.take(id), proof), edit, room.me())
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
        Optional<Offer> found = Stream.concat(
                        evidence.items(room.me(), request.caseId()).stream().map(item -> Offer.of(item.id())),
                        cases.facts(room.me(), request.caseId()).stream().map(fact -> Offer.of(fact.id())))
                .filter(offer -> offer.written().equals(written))
                .findFirst();
        if (found.isEmpty() && !written.isEmpty()) {
            typed.object(ITEM, Typed.Objection.NOT_IN_LIST);
        }
        return found.orElse(null);
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
