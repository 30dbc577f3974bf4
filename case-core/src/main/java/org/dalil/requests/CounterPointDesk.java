package org.dalil.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dalil.accounts.Permission;
import org.dalil.accounts.Permitted;
import org.dalil.cases.CaseId;
import org.dalil.cases.NoSuchCase;
import org.dalil.editing.Edit;
import org.dalil.editing.Editing;
import org.dalil.editing.Sheet;
import org.dalil.editing.Stand;
import org.dalil.editing.Typed;
import org.dalil.evidence.EvidenceId;
import org.dalil.evidence.ProvingPassage;
import org.dalil.requests.RequestHappening.Act;
import org.dalil.shared.LocalText;
import org.dalil.shared.Outcome;
import org.dalil.shared.Refusal;

/**
 * What speaks against the criteria of a request, what is answered, and who approved the answer. People write here until
 * the request is sent, also while it is under review: whoever reviews finds what the drafter did not.
 */
@ApplicationScoped
@Transactional
public class CounterPointDesk {

    /** The field in which it is chosen: see {@link Against#written}; or {@code passage <id>}. */
    public static final String AGAINST = "against";

    private final Requests requests;
    private final DraftingRoom room;
    private final CaseThings things;
    private final Editing editing;

    protected CounterPointDesk() { // for the proxy
        this(null, null, null, null);
    }

    @Inject
    public CounterPointDesk(Requests requests, DraftingRoom room, CaseThings things, Editing editing) {
        this.requests = requests;
        this.room = room;
        this.things = things;
        this.editing = editing;
    }

    /** Why a search is not written down. */
    public enum Objection {
        IN_THE_FUTURE
    }

    /** Puts something against a criterion, with or without an answer. What is put already in the same words is that. */
    @Permitted(Permission.DRAFT_REQUEST)
    public Outcome<CounterPointId> put(RequestId id, String criterion, Sheet sheet) {
        SanctionsRequest request = room.take(id);
        room.requireCriterion(request, criterion);
        Typed typed = Typed.in(sheet);
        String written = typed.required(AGAINST, Typed.LONGEST);
        Optional<ProvingPassage> passage = things.passage(request.caseId(), written);
        Optional<Against> against =
                passage.map(marked -> Against.of(marked.item())).or(() -> against(request.caseId(), written));
        if (against.isEmpty() && !written.isEmpty()) {
            typed.object(AGAINST, Typed.Objection.NOT_IN_LIST);
        }
        List<Refusal> objections = objections(request, typed);
        if (!objections.isEmpty() || against.isEmpty()) {
            return Outcome.refused(objections);
        }
        UUID marked = passage.map(ProvingPassage::id).orElse(null);
        Optional<CounterPoint> twin = requests.counterPoints(id.value()).stream()
                .filter(known -> known.puts(criterion, against.get(), marked))
                .findFirst();
        if (twin.isPresent()) {
            return twin.get().saysAll(sheet)
                    ? Outcome.done(twin.get().id())
                    : Outcome.refused(CounterPoint.Objection.ALREADY_PUT);
        }
        CounterPoint point =
                new CounterPoint(id, criterion, against.get(), marked, LocalText.orEmpty(null), room.me(), room.now());
        return editing.begin(point, DraftForms.counterPoint(id, criterion), sheet, room.me())
                .map(put -> {
                    put.writtenBy(room.me());
                    requests.add(put);
                    return announced(Act.COUNTER_EVIDENCE_PUT, request, put);
                });
    }

    @Permitted(Permission.DRAFT_REQUEST)
    public Stand open(RequestId id, CounterPointId point) {
        return editing.stand(point(room.look(id), point));
    }

    /** Writes what it says, and the answer. Whoever does so is the author of the answer from then on. */
    @Permitted(Permission.DRAFT_REQUEST)
    public Outcome<CounterPointId> change(RequestId id, CounterPointId point, Edit edit) {
        SanctionsRequest request = room.take(id);
        CounterPoint known = point(request, point);
        List<Refusal> objections = objections(request, Typed.in(edit.sheet()));
        if (!objections.isEmpty()) {
            return Outcome.refused(objections);
        }
        Sheet before = known.sheet();
        return editing.change(known, edit, room.me()).map(changed -> {
            if (!changed.sheet().equals(before)) {
                changed.writtenBy(room.me());
            }
            return announced(Act.COUNTER_EVIDENCE_ANSWERED, request, changed);
        });
    }

    /**
     * Approves the answer as it stands.
     *
     * @param seen the revision that the approver read
     */
    @Permitted(Permission.REVIEW_EVIDENCE)
    public Outcome<CounterPointId> approve(RequestId id, CounterPointId point, int seen) {
        SanctionsRequest request = room.take(id, Permission.REVIEW_EVIDENCE);
        CounterPoint known = point(request, point);
        List<Refusal> objections = objectionsToArguing(request, Typed.in(Sheet.empty()));
        if (!objections.isEmpty()) {
            return Outcome.refused(objections);
        }
        return known.approve(room.me(), room.now(), seen)
                .map(approved -> announced(Act.COUNTER_ANSWER_APPROVED, request, known));
    }

    @Permitted(Permission.DRAFT_REQUEST)
    public Outcome<CounterPointId> drop(RequestId id, CounterPointId point) {
        SanctionsRequest request = room.take(id);
        CounterPoint known = point(request, point);
        List<Refusal> objections = objectionsToArguing(request, Typed.in(Sheet.empty()));
        if (!objections.isEmpty()) {
            return Outcome.refused(objections);
        }
        requests.remove(known);
        return Outcome.done(announced(Act.COUNTER_EVIDENCE_DROPPED, request, known));
    }

    /** Writes down that somebody searched for what speaks against the request, and found nothing. */
    @Permitted(Permission.DRAFT_REQUEST)
    public Outcome<RequestId> searched(RequestId id, Sheet sheet) {
        SanctionsRequest request = room.take(id);
        Typed typed = Typed.in(sheet);
        LocalDate day = typed.day("on");
        if (day == null && sheet.text("on").isEmpty()) {
            typed.object("on", Typed.Objection.REQUIRED);
        }
        if (day != null && day.isAfter(LocalDate.ofInstant(room.now(), ZoneOffset.UTC))) {
            typed.object("on", Objection.IN_THE_FUTURE);
        }
        LocalText where = typed.requiredLocal("where", Typed.LONGEST);
        List<Refusal> objections = objectionsToArguing(request, typed);
        if (!objections.isEmpty() || day == null) {
            return Outcome.refused(objections);
        }
        if (requests.searches(id.value()).stream().noneMatch(known -> known.is(day, room.me(), where))) {
            requests.add(new NothingFound(id, day, room.me(), where, room.now()));
            room.announce(Act.COUNTER_EVIDENCE_SEARCHED, request, "");
        }
        editing.forget(DraftForms.search(id), room.me());
        return Outcome.done(id);
    }

    private Optional<Against> against(CaseId file, String written) {
        return things.items(file).stream()
                .map(item -> Against.of(new EvidenceId(item)))
                .filter(against -> against.written().equals(written))
                .findFirst()
                .or(() -> things.positions(file).stream()
                        .map(Against::ofPosition)
                        .filter(against -> against.written().equals(written))
                        .findFirst());
    }

    private List<Refusal> objections(SanctionsRequest request, Typed typed) {
        CounterPoint.read(typed);
        for (String row : typed.rows("items", CounterPoint.MOST_ITEMS)) {
            things.requireItem(request.caseId(), typed, row + ".item");
        }
        return objectionsToArguing(request, typed);
    }

    private static List<Refusal> objectionsToArguing(SanctionsRequest request, Typed typed) {
        List<Refusal> objections = new ArrayList<>(typed.objections());
        if (request.status().stage().compareTo(RequestStage.SUBMITTED) >= 0) {
            objections.add(Refusal.of(CounterPoint.Objection.ALREADY_SENT));
        }
        return objections;
    }

    private CounterPoint point(SanctionsRequest request, CounterPointId id) {
        return requests.counterPoint(id)
                .filter(point -> point.isOf(request.id()))
                .orElseThrow(NoSuchCase::new);
    }

    private CounterPointId announced(Act act, SanctionsRequest request, CounterPoint point) {
        room.announce(act, request, point.criterion());
        return point.id();
    }
}
