package org.dalil.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Permission;
import org.dalil.accounts.Permitted;
import org.dalil.cases.AskId;
import org.dalil.cases.CaseId;
import org.dalil.cases.CaseRow;
import org.dalil.cases.CaseSearch;
import org.dalil.cases.NeedToKnow;
import org.dalil.cases.NoSuchCase;
import org.dalil.editing.Edit;
import org.dalil.editing.Editing;
import org.dalil.editing.Sheet;
import org.dalil.editing.Stand;
import org.dalil.editing.Typed;
import org.dalil.parties.MergedParties;
import org.dalil.regimes.Addressee;
import org.dalil.regimes.RegimeCatalogue;
import org.dalil.regimes.RegimeId;
import org.dalil.regimes.RegimePack;
import org.dalil.shared.Happening;
import org.dalil.shared.Outcome;
import org.dalil.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** Opens requests, and changes what they say of themselves. What is drafted for one, and how it moves, is the matter of
 * the other desks here. */
@ApplicationScoped
@Transactional
public class RequestDesk {

    /** Whoever presses twice does not mean two requests. */
    private static final Duration TWICE = Duration.ofSeconds(10);

    private final Requests requests;
    private final DraftingRoom room;
    private final DraftingReading offered;
    private final CaseSearch cases;
    private final RegimeCatalogue regimes;
    private final NeedToKnow needToKnow;
    private final Editing editing;
    private final MergedParties merged;
    private final CurrentPerson current;
    private final Event<Happening> happenings;
    private final Clock clock;

    protected RequestDesk() { // for the proxy
        this(null, null, null, null, null, null, null, null, null, null, null);
    }

    @Inject
    public RequestDesk(
            Requests requests,
            DraftingRoom room,
            DraftingReading offered,
            CaseSearch cases,
            RegimeCatalogue regimes,
            NeedToKnow needToKnow,
            Editing editing,
            MergedParties merged,
            CurrentPerson current,
            Event<Happening> happenings,
            Clock clock) {
        this.requests = requests;
        this.room = room;
        this.offered = offered;
        this.cases = cases;
        this.regimes = regimes;
        this.needToKnow = needToKnow;
        this.editing = editing;
        this.merged = merged;
        this.current = current;
        this.happenings = happenings;
        this.clock = clock;
    }

    /** Puts an ask to the authority of a regime, under the newest version of its pack. */
    @Permitted(Permission.DRAFT_REQUEST)
    public Outcome<RequestId> open(CaseId file, AskId ask, RegimeId regime, Sheet sheet) {
        needToKnow.require(me(), file, Permission.DRAFT_REQUEST);
        CaseRow row = cases.find(me(), file).orElseThrow(NoSuchCase::new);
        if (!offered.hasAsk(me(), file, ask) || regimes.versions(regime).isEmpty()) {
            throw new NoSuchCase();
        }
        RegimePack pack = regimes.current(regime);
        List<Refusal> objections = objections(file, pack, sheet);
        if (!objections.isEmpty()) {
            return Outcome.refused(objections);
        }
        requests.lockCase(file);
        List<SanctionsRequest> others = requests.of(file);
        Instant now = clock.instant();
        SanctionsRequest opened = SanctionsRequest.blank(file, next(row.number(), others), ask, pack, now);
        return twin(others, opened, sheet).map(Outcome::done).orElseGet(() -> editing.begin(
                        opened, DraftForms.request(file, ask, regime), sheet, me())
                .map(request -> {
                    request.writtenBy(me());
                    requests.add(request);
                    happenings.fire(new RequestHappening.Opened(request.id(), file, me(), now));
                    tellNewOwner(request, me());
                    return request.id();
                }));
    }

    /** What the form of a request shows. */
    @Permitted(Permission.DRAFT_REQUEST)
    public Stand form(RequestId id) {
        return merged.shown(editing.stand(room.look(id)));
    }

    @Permitted(Permission.DRAFT_REQUEST)
    public Outcome<RequestId> change(RequestId id, Edit edit) {
        SanctionsRequest request = room.look(id);
        List<Refusal> objections = objections(request.caseId(), room.pack(request), edit.sheet());
        if (!objections.isEmpty()) {
            return Outcome.refused(objections);
        }
        AccountId before = request.particulars().owner();
        return editing.change(request, merged.kept(request, edit), me()).map(changed -> {
            room.announce(RequestHappening.Act.REQUEST_CHANGED, changed, "");
            tellNewOwner(changed, before);
            return changed.id();
        });
    }

    private void tellNewOwner(SanctionsRequest request, @Nullable AccountId before) {
        AccountId now = request.particulars().owner();
        if (now != null && !now.equals(before)) {
            happenings.fire(new RequestHappening.Passed(request.id(), request.caseId(), now, me(), clock.instant()));
        }
    }

    /** Everything that is wrong with a form: what cannot be read, and what is not of this case or this pack. */
    private List<Refusal> objections(CaseId file, RegimePack pack, Sheet sheet) {
        Typed typed = Typed.in(sheet);
        Optional<Particulars> read = Particulars.read(typed);
        read.ifPresent(said -> {
            if (offered.targets(me(), file).stream()
                    .noneMatch(party -> party.id().equals(said.target()))) {
                typed.object(Particulars.TARGET, Typed.Objection.NOT_IN_LIST);
            }
            if (offered.owners(me(), file).stream()
                    .noneMatch(owner -> owner.id().equals(said.owner()))) {
                typed.object(Particulars.OWNER, Typed.Objection.NOT_IN_LIST);
            }
            if (said.addressee() != null
                    && pack.addressees().stream().map(Addressee::id).noneMatch(said.addressee()::equals)) {
                typed.object(Particulars.ADDRESSEE, Typed.Objection.NOT_IN_LIST);
            }
            if (said.holder() != null
                    && offered.holders(me(), file).stream()
                            .noneMatch(party -> party.id().equals(said.holder()))) {
                typed.object(Particulars.HOLDER, Typed.Objection.NOT_IN_LIST);
            }
            if (said.text() != null
                    && offered.texts(me(), file).stream()
                            .noneMatch(text -> text.id().equals(said.text()))) {
                typed.object(Particulars.TEXT, Typed.Objection.NOT_IN_LIST);
            }
        });
        return typed.objections();
    }

    /** {@code D-2021-014/3} after {@code D-2021-014/2}. */
    private static String next(String caseNumber, List<SanctionsRequest> others) {
        int last = others.stream()
                .map(request -> request.number().substring(request.number().lastIndexOf('/') + 1))
                .filter(number -> number.matches("[0-9]{1,6}"))
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
        return caseNumber + "/" + (last + 1);
    }

    /** The request that the same form opened a moment ago. */
    private static Optional<RequestId> twin(List<SanctionsRequest> others, SanctionsRequest opened, Sheet sheet) {
        return others.stream()
                .filter(other -> other.says(opened, sheet)
                        && Duration.between(other.openedAt(), opened.openedAt()).compareTo(TWICE) < 0)
                .map(SanctionsRequest::id)
                .findFirst();
    }

    private AccountId me() {
        return current.required().id();
    }
}
