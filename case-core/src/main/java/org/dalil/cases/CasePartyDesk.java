package org.dalil.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Permission;
import org.dalil.accounts.Permitted;
import org.dalil.editing.Edit;
import org.dalil.editing.Editing;
import org.dalil.editing.Sheet;
import org.dalil.editing.Stand;
import org.dalil.editing.Typed;
import org.dalil.parties.PartyFile;
import org.dalil.parties.PartyId;
import org.dalil.parties.PartyIndex;
import org.dalil.parties.PartySearch;
import org.dalil.shared.Happening;
import org.dalil.shared.Outcome;
import org.dalil.shared.Refusal;

/** What people say about the parts that parties play in a case: one party may play many. */
@ApplicationScoped
@Transactional
public class CasePartyDesk {

    /** The name of the field that is ticked for a role. */
    public static final String ROLE = "role.";

    /** Why a part may not be given. */
    public enum Objection {
        NO_ROLE,
        ROLE_HELD,
        PARTY_UNKNOWN
    }

    private final CaseFiles files;
    private final NeedToKnow needToKnow;
    private final PartySearch parties;
    private final PartyIndex index;
    private final Editing editing;
    private final RestrictedDesk restricted;
    private final CurrentPerson current;
    private final Event<Happening> happenings;
    private final Clock clock;

    protected CasePartyDesk() { // for the proxy
        this(null, null, null, null, null, null, null, null, null);
    }

    @Inject
    public CasePartyDesk(
            CaseFiles files,
            NeedToKnow needToKnow,
            PartySearch parties,
            PartyIndex index,
            Editing editing,
            RestrictedDesk restricted,
            CurrentPerson current,
            Event<Happening> happenings,
            Clock clock) {
        this.files = files;
        this.needToKnow = needToKnow;
        this.parties = parties;
        this.index = index;
        this.editing = editing;
        this.restricted = restricted;
        this.current = current;
        this.happenings = happenings;
        this.clock = clock;
    }

    /** Gives a {@code party} every ticked role at once, each with what else stands on the sheet. */
    @Permitted(Permission.EDIT_CASES)
    public Outcome<PartyId> give(CaseId file, String form, Sheet sheet) {
        needToKnow.require(me(), file, Permission.EDIT_CASES);
        Typed typed = Typed.in(sheet);
        Optional<PartyId> party = typed.requiredId("party")
                .flatMap(id -> parties.open(me(), new PartyId(id)))
                .map(PartyFile::party)
                .map(known -> known.id());
        if (party.isEmpty() && typed.objections().isEmpty()) {
            typed.object("party", Objection.PARTY_UNKNOWN);
        }
        List<PartyRole> ticked = Arrays.stream(PartyRole.values())
                .filter(role -> typed.ticked(ROLE + role.name()))
                .toList();
        if (ticked.isEmpty()) {
            typed.object(ROLE + PartyRole.TARGET.name(), Objection.NO_ROLE);
        }
        party.ifPresent(id -> held(file, id).stream()
                .filter(ticked::contains)
                .forEach(role -> typed.object(ROLE + role.name(), Objection.ROLE_HELD)));
        if (!typed.objections().isEmpty()) {
            return Outcome.refused(typed.objections());
        }
        for (PartyRole role : ticked) {
            CaseParty part = CaseParty.blank(file, party.orElseThrow(), files.nextPlace(file));
            if (editing.begin(part, form, sheet.with("role", role), me()) instanceof Outcome.Refused<?> refused) {
                return Outcome.refused(refused.reasons());
            }
            files.file(part);
            announce(CaseHappening.Act.ROLE_GIVEN, part);
        }
        index.refresh(Set.of(party.orElseThrow()));
        return Outcome.done(party.orElseThrow());
    }

    /** What the form of a part shows. */
    @Permitted(Permission.EDIT_CASES)
    public Stand open(CaseId file, UUID part) {
        CaseParty opened = part(file, part);
        restricted.shown(file, Collections.singletonMap(part, opened.label()));
        return editing.stand(opened);
    }

    @Permitted(Permission.EDIT_CASES)
    public Outcome<PartyId> change(CaseId file, UUID id, Edit edit) {
        CaseParty part = part(file, id);
        Typed typed = Typed.in(edit.sheet());
        PartyRole wanted = typed.choice("role", PartyRole.class);
        if (wanted != null
                && wanted != part.role()
                && held(file, part.partyId()).contains(wanted)) {
            return Outcome.refused(List.of(Refusal.of(Objection.ROLE_HELD).on("role")));
        }
        return editing.change(part, edit, me()).map(changed -> {
            announce(CaseHappening.Act.ROLE_CHANGED, changed);
            return changed.partyId();
        });
    }

    /** Takes a part away; the party stays. */
    @Permitted(Permission.EDIT_CASES)
    public Outcome<PartyId> take(CaseId file, UUID id) {
        CaseParty part = part(file, id);
        files.remove(part);
        index.refresh(Set.of(part.partyId()));
        announce(CaseHappening.Act.ROLE_TAKEN, part);
        return Outcome.done(part.partyId());
    }

    /** Every part that a party plays is restricted, unless somebody said otherwise. */
    @Permitted(Permission.EDIT_CASES)
    public void restrict(CaseId file, PartyId party) {
        needToKnow.require(me(), file, Permission.EDIT_CASES);
        files.parties(file).stream()
                .filter(part -> part.partyId().equals(party))
                .forEach(CaseParty::restrict);
    }

    private Set<PartyRole> held(CaseId file, PartyId party) {
        return files.parties(file).stream()
                .filter(part -> part.partyId().equals(party))
                .map(CaseParty::role)
                .collect(Collectors.toSet());
    }

    private CaseParty part(CaseId file, UUID id) {
        needToKnow.require(me(), file, Permission.EDIT_CASES);
        return files.role(id).filter(part -> part.caseId().equals(file)).orElseThrow(NoSuchCase::new);
    }

    private void announce(CaseHappening.Act act, CaseParty part) {
        happenings.fire(new CaseHappening.Written(
                act, part.caseId(), part.partyId().value(), part.role().name(), me(), clock.instant()));
    }

    private AccountId me() {
        return current.required().id();
    }
}
