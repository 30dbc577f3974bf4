package org.dalil.protection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.function.BiFunction;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Permission;
import org.dalil.accounts.Permitted;
import org.dalil.cases.CaseFiles;
import org.dalil.cases.CaseId;
import org.dalil.cases.CasePartyDesk;
import org.dalil.cases.CaseSearch;
import org.dalil.cases.Codes;
import org.dalil.cases.NeedToKnow;
import org.dalil.cases.NoSuchCase;
import org.dalil.cases.PartyRole;
import org.dalil.editing.Editing;
import org.dalil.editing.Sheet;
import org.dalil.editing.Typed;
import org.dalil.parties.Covering;
import org.dalil.parties.Known;
import org.dalil.parties.NewParty;
import org.dalil.parties.PartyDesk;
import org.dalil.parties.PartyId;
import org.dalil.parties.PartyKind;
import org.dalil.parties.Veil;
import org.dalil.protection.ProtectedIdentity.Objection;
import org.dalil.protection.ProtectedIdentity.State;
import org.dalil.protection.ProtectionHappening.Act;
import org.dalil.secrets.OwnKeys;
import org.dalil.shared.Happening;
import org.dalil.shared.LocalText;
import org.dalil.shared.Outcome;

/**
 * Hides people behind pseudonyms, and ends that. What is typed here is kept sealed only: no form of it has drafts, and
 * nothing of it becomes a revision.
 */
@ApplicationScoped
@Transactional
public class ProtectionDesk {

    static final List<PartyRole> ROLES = List.of(PartyRole.VICTIM, PartyRole.WITNESS, PartyRole.SOURCE);

    private static final int LONGEST_PSEUDONYM = 200;
    private static final int LONGEST_REASON = 1_000;

    private final Identities identities;
    private final CaseFiles files;
    private final CaseSearch cases;
    private final NeedToKnow needToKnow;
    private final PartyDesk parties;
    private final CasePartyDesk parts;
    private final Veil veil;
    private final OwnKeys keys;
    private final CurrentPerson current;
    private final Event<Happening> happenings;
    private final Clock clock;

    protected ProtectionDesk() { // for the proxy
        this(null, null, null, null, null, null, null, null, null, null, null);
    }

    @Inject
    public ProtectionDesk(
            Identities identities,
            CaseFiles files,
            CaseSearch cases,
            NeedToKnow needToKnow,
            PartyDesk parties,
            CasePartyDesk parts,
            Veil veil,
            OwnKeys keys,
            CurrentPerson current,
            Event<Happening> happenings,
            Clock clock) {
        this.identities = identities;
        this.files = files;
        this.cases = cases;
        this.needToKnow = needToKnow;
        this.parties = parties;
        this.parts = parts;
        this.veil = veil;
        this.keys = keys;
        this.current = current;
        this.happenings = happenings;
        this.clock = clock;
    }

    /** The pseudonym to be suggested, by its number: {@code P-03}. */
    @Permitted(Permission.EDIT_CASES)
    public String nextCode(CaseId file) {
        needToKnow.require(me(), file, Permission.EDIT_CASES);
        return Codes.next("P-", 2, identities.codes(file));
    }

    /**
     * Enters a person under a pseudonym, and gives her the ticked roles.
     *
     * @param sheet {@code pseudonym}, {@code role.VICTIM} and so on, and the fields of {@link TrueIdentity}
     */
    @Permitted(Permission.EDIT_CASES)
    public Outcome<PartyId> protect(CaseId file, Sheet sheet) {
        needToKnow.require(me(), file, Permission.EDIT_CASES);
        files.findToChange(file);
        Typed typed = Typed.in(sheet);
        LocalText pseudonym = typed.requiredLocal("pseudonym", LONGEST_PSEUDONYM);
        TrueIdentity identity = TrueIdentity.typed(typed, Known.as(LocalText.orEmpty(null)));
        objectToTelling(typed, identity, pseudonym);
        List<PartyRole> roles = ROLES.stream()
                .filter(role -> typed.ticked(CasePartyDesk.ROLE + role.name()))
                .toList();
        if (roles.isEmpty()) {
            typed.object(CasePartyDesk.ROLE + PartyRole.VICTIM.name(), Objection.NO_PROTECTED_ROLE);
        }
        if (!typed.objections().isEmpty()) {
            return Outcome.refused(typed.objections());
        }
        Outcome<PartyId> entered = parties.create(NewParty.in(number(file), PartyKind.PERSON, pseudonym));
        if (!(entered instanceof Outcome.Done<PartyId> done)) {
            return entered;
        }
        Sheet part = Sheet.empty().with("party", done.value().value());
        for (PartyRole role : roles) {
            part = part.with(CasePartyDesk.ROLE + role.name(), true);
        }
        Outcome<PartyId> given = parts.give(file, Editing.formOfNew("protected", file.value()), part);
        if (given instanceof Outcome.Done<PartyId>) {
            veil.rename(done.value(), pseudonym);
            keep(file, done.value(), identity);
        }
        return given;
    }

    /** What a party is called that stands in the case by its name, and what speaks against protecting it. */
    @Permitted(Permission.EDIT_CASES)
    public Covering covering(CaseId file, PartyId party) {
        requirePart(file, party);
        return veil.covering(party, number(file));
    }

    /** Hides somebody behind a pseudonym who stands in the case by her name. */
    @Permitted(Permission.EDIT_CASES)
    public Outcome<PartyId> cover(CaseId file, PartyId party, Sheet sheet) {
        requirePart(file, party);
        files.findToChange(file);
        Covering covering = veil.covering(party, number(file));
        if (!covering.objections().isEmpty()) {
            return Outcome.refused(covering.objections());
        }
        Typed typed = Typed.in(sheet);
        LocalText pseudonym = typed.requiredLocal("pseudonym", LONGEST_PSEUDONYM);
        TrueIdentity identity = TrueIdentity.typed(typed, covering.known());
        objectToTelling(typed, identity, pseudonym);
        if (!typed.objections().isEmpty()) {
            return Outcome.refused(typed.objections());
        }
        return veil.cover(party, number(file), pseudonym).map(known -> {
            parts.restrict(file, party);
            keep(file, party, identity);
            return party;
        });
    }

    private void keep(CaseId file, PartyId party, TrueIdentity identity) {
        ProtectedIdentity kept = new ProtectedIdentity(file, party, nextCode(file), me(), clock.instant(), keys);
        kept.holds(identity, keys);
        identities.add(kept);
        announce(Act.IDENTITY_PROTECTED, kept);
    }

    private static void objectToTelling(Typed typed, TrueIdentity identity, LocalText pseudonym) {
        if (identity.isToldBy(pseudonym)) {
            typed.object("pseudonym", Objection.PSEUDONYM_TELLS);
        }
    }

    /**
     * Another pseudonym; for who says who works on the case. Only who may look at the name anyway is told that she is
     * writing it: nobody finds it out by trying.
     */
    @Permitted(Permission.READ_CASES)
    public Outcome<IdentityId> rename(CaseId file, IdentityId id, Sheet sheet) {
        return ending(file, id, sheet, (identity, typed) -> {
            LocalText pseudonym = typed.requiredLocal("pseudonym", LONGEST_PSEUDONYM);
            if (seesName(identity)) {
                objectToTelling(typed, identity.open(keys), pseudonym);
            }
            if (!typed.objections().isEmpty()) {
                return Outcome.refused(typed.objections());
            }
            veil.rename(identity.partyId(), pseudonym);
            announce(Act.IDENTITY_RENAMED, identity);
            return Outcome.done(id);
        });
    }

    /** Her party gets its name again, for all who read the case. */
    @Permitted(Permission.READ_CASES)
    public Outcome<IdentityId> lift(CaseId file, IdentityId id, Sheet sheet) {
        return ending(file, id, sheet, (identity, typed) -> {
            String reason = confirmed(typed, identity);
            if (!typed.objections().isEmpty()) {
                return Outcome.refused(typed.objections());
            }
            veil.uncover(identity.partyId(), identity.open(keys).afterwards());
            return ended(identity, State.LIFTED, reason, Act.IDENTITY_LIFTED);
        });
    }

    /** Destroys the key, and what was sealed with it. The pseudonym stays, and what is said of it. */
    @Permitted(Permission.READ_CASES)
    public Outcome<IdentityId> destroy(CaseId file, IdentityId id, Sheet sheet) {
        return ending(file, id, sheet, (identity, typed) -> {
            String reason = confirmed(typed, identity);
            if (typed.objections().isEmpty()
                    && seesName(identity)
                    && identity.open(keys).isToldBy(reason)) {
                typed.object("reason", Objection.TELLS_NAME);
            }
            return typed.objections().isEmpty()
                    ? ended(identity, State.DESTROYED, reason, Act.IDENTITY_DESTROYED)
                    : Outcome.refused(typed.objections());
        });
    }

    private Outcome<IdentityId> ending(
            CaseId file, IdentityId id, Sheet sheet, BiFunction<ProtectedIdentity, Typed, Outcome<IdentityId>> step) {
        needToKnow.require(me(), file, Permission.MANAGE_MEMBERS);
        files.findToChange(file);
        ProtectedIdentity identity =
                identities.find(id).filter(found -> found.caseId().equals(file)).orElseThrow(NoSuchCase::new);
        return identity.isProtected()
                ? step.apply(identity, Typed.in(sheet))
                : Outcome.refused(Objection.NOT_PROTECTED_ANY_MORE);
    }

    private static String confirmed(Typed typed, ProtectedIdentity identity) {
        String reason = typed.required("reason", LONGEST_REASON);
        if (!identity.code().equalsIgnoreCase(typed.required("code", LONGEST_PSEUDONYM))) {
            typed.object("code", Objection.NOT_CONFIRMED);
        }
        return reason;
    }

    private Outcome<IdentityId> ended(ProtectedIdentity identity, State how, String reason, Act act) {
        return identity.end(how, reason, clock.instant()).map(over -> {
            announce(act, over);
            return over.id();
        });
    }

    private boolean seesName(ProtectedIdentity identity) {
        return identities.grants(identity.id()).stream()
                .anyMatch(grant -> grant.account().equals(me()) && grant.isOpenAt(clock.instant()));
    }

    private void requirePart(CaseId file, PartyId party) {
        needToKnow.require(me(), file, Permission.EDIT_CASES);
        if (!files.hasPart(file, party)) {
            throw new NoSuchCase();
        }
    }

    private String number(CaseId file) {
        return cases.find(me(), file).orElseThrow(NoSuchCase::new).number();
    }

    private void announce(Act act, ProtectedIdentity identity) {
        happenings.fire(new ProtectionHappening.Done(
                act, identity.caseId(), identity.id(), identity.code(), me(), clock.instant()));
    }

    private AccountId me() {
        return current.required().id();
    }
}
