package org.dalil.protection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Permission;
import org.dalil.accounts.Permitted;
import org.dalil.cases.CaseFiles;
import org.dalil.cases.CaseId;
import org.dalil.cases.NeedToKnow;
import org.dalil.cases.NoSuchCase;
import org.dalil.editing.Sheet;
import org.dalil.editing.Typed;
import org.dalil.parties.PartyId;
import org.dalil.protection.ConsentEntry.Channel;
import org.dalil.protection.ConsentEntry.Form;
import org.dalil.protection.ConsentEntry.Kind;
import org.dalil.protection.ConsentEntry.Objection;
import org.dalil.protection.ConsentLedger.Standing;
import org.dalil.secrets.OwnKeys;
import org.dalil.shared.Happening;
import org.dalil.shared.Outcome;
import org.jspecify.annotations.Nullable;

/** Writes into the ledger of consents, and lets follow what follows. */
@ApplicationScoped
@Transactional
public class ConsentDesk {

    /** The name of the field that is ticked for a use. */
    public static final String USE = "use.";

    private static final int LONGEST_WORDS = 1_000;
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private final Consents consents;
    private final Identities identities;
    private final CaseFiles files;
    private final NeedToKnow needToKnow;
    private final Aftermath aftermath;
    private final OwnKeys keys;
    private final CurrentPerson current;
    private final Event<Happening> happenings;
    private final Clock clock;

    protected ConsentDesk() { // for the proxy
        this(null, null, null, null, null, null, null, null, null);
    }

    @Inject
    public ConsentDesk(
            Consents consents,
            Identities identities,
            CaseFiles files,
            NeedToKnow needToKnow,
            Aftermath aftermath,
            OwnKeys keys,
            CurrentPerson current,
            Event<Happening> happenings,
            Clock clock) {
        this.consents = consents;
        this.identities = identities;
        this.files = files;
        this.needToKnow = needToKnow;
        this.aftermath = aftermath;
        this.keys = keys;
        this.current = current;
        this.happenings = happenings;
        this.clock = clock;
    }

    /**
     * Somebody agreed to the ticked uses, one line for each.
     *
     * @param sheet {@code use.PUBLIC_NAMED} and so on, {@code day}, {@code zone}, {@code language}, {@code explainedBy},
     *     {@code risks}, {@code form}, {@code expires}, {@code channel}, {@code note}, and {@code corrects}, the number
     *     of the line that is corrected
     */
    @Permitted(Permission.EDIT_CASES)
    public Outcome<PartyId> give(CaseId file, PartyId person, Sheet sheet) {
        return write(file, person, Kind.GIVEN, sheet);
    }

    /** Somebody took back what she agreed to. What rested on it does not hold any longer, from this moment on. */
    @Permitted(Permission.EDIT_CASES)
    public Outcome<PartyId> withdraw(CaseId file, PartyId person, Sheet sheet) {
        return write(file, person, Kind.WITHDRAWN, sheet);
    }

    private Outcome<PartyId> write(CaseId file, PartyId person, Kind kind, Sheet sheet) {
        needToKnow.require(me(), file, Permission.EDIT_CASES);
        if (!files.hasPart(file, person)) {
            throw new NoSuchCase();
        }
        files.findToChange(file);
        Instant now = clock.instant();
        ConsentLedger ledger = ledger(file, person);
        Typed typed = Typed.in(sheet);
        List<Use> uses = Arrays.stream(Use.values())
                .filter(use -> typed.ticked(USE + use.name()))
                .toList();
        ConsentTerms terms = terms(typed, kind);
        objectToUses(typed, uses, terms, ledger, now);
        objectToDays(typed, terms, now);
        objectToTelling(typed, file, person, terms, now);
        if (!typed.objections().isEmpty()) {
            return Outcome.refused(typed.objections());
        }
        List<ItemPerson> links = consents.links(file, person);
        aftermath.hold(file, links);
        int number = ledger.entries().size();
        for (Use use : uses) {
            number++;
            consents.add(new ConsentEntry(file, person, number, use, terms, me(), now));
            happenings.fire(new ConsentHappening.Recorded(kind, file, person, use, number, me(), now));
        }
        aftermath.settle(file, links, me());
        return Outcome.done(person);
    }

    private ConsentLedger ledger(CaseId file, PartyId person) {
        return new ConsentLedger(consents.entries(file, person).stream()
                .map(entry -> entry.view(""))
                .toList());
    }

    private static ConsentTerms terms(Typed typed, Kind kind) {
        boolean given = kind == Kind.GIVEN;
        LocalDate day = typed.day("day");
        if (day == null && typed.objections().stream().noneMatch(objection -> "day".equals(objection.field()))) {
            typed.object("day", Typed.Objection.REQUIRED);
        }
        String zone = typed.required("zone", LONGEST_WORDS);
        if (!zone.isEmpty() && !isZone(zone)) {
            typed.object("zone", Typed.Objection.NOT_A_ZONE);
        }
        return new ConsentTerms(
                kind,
                Objects.requireNonNullElse(day, LocalDate.EPOCH),
                zone,
                given ? typed.oneOf("language", LANGUAGES) : null,
                given ? typed.required("explainedBy", LONGEST_WORDS) : null,
                given && typed.ticked("risks"),
                typed.requiredChoice("form", Form.class),
                given ? typed.day("expires") : null,
                Objects.requireNonNullElse(typed.choice("channel", Channel.class), Channel.UNKNOWN),
                typed.text("note", LONGEST_WORDS),
                typed.number("corrects"));
    }

    private static boolean isZone(String zone) {
        try {
            ZoneId.of(zone);
            return true;
        } catch (DateTimeException unknown) {
            return false;
        }
    }

    private static void objectToUses(
            Typed typed, List<Use> uses, ConsentTerms terms, ConsentLedger ledger, Instant now) {
        if (uses.isEmpty()) {
            typed.object(USE + Use.INTERNAL_USE, Objection.NO_USE);
        }
        Integer corrected = terms.corrects();
        if (corrected != null
                && ledger.standing().stream()
                        .noneMatch(entry -> entry.number() == corrected && uses.equals(List.of(entry.use())))) {
            typed.object("corrects", Objection.CORRECTS_NOTHING);
        }
        if (terms.kind() == Kind.WITHDRAWN && corrected == null) {
            uses.stream()
                    .filter(use ->
                            Set.of(Standing.NONE_RECORDED, Standing.WITHDRAWN).contains(ledger.at(use, now)))
                    .forEach(use -> typed.object(USE + use, Objection.NOTHING_TO_WITHDRAW));
        }
    }

    private static void objectToDays(Typed typed, ConsentTerms terms, Instant now) {
        LocalDate expires = terms.expires();
        if (expires != null && expires.isBefore(terms.day())) {
            typed.object("expires", Objection.EXPIRES_BEFORE_IT_BEGINS);
        }
        if (isZone(terms.zone()) && terms.day().isAfter(LocalDate.ofInstant(now, ZoneId.of(terms.zone())))) {
            typed.object("day", Objection.DAY_IN_THE_FUTURE);
        }
    }

    /** Only who may look at the name anyway is told that she is writing it: nobody finds it out by trying. */
    private void objectToTelling(Typed typed, CaseId file, PartyId person, ConsentTerms terms, Instant now) {
        Optional<ProtectedIdentity> identity = identities.of(file, person).stream()
                .filter(ProtectedIdentity::isProtected)
                .filter(found -> identities.grants(found.id()).stream()
                        .anyMatch(grant -> grant.account().equals(me()) && grant.isOpenAt(now)))
                .findFirst();
        if (identity.isPresent()) {
            TrueIdentity who = identity.get().open(keys);
            told(typed, who, "explainedBy", terms.explainedBy());
            told(typed, who, "note", terms.note());
        }
    }

    private static void told(Typed typed, TrueIdentity identity, String field, @Nullable String text) {
        Stream.ofNullable(text)
                .filter(identity::isToldBy)
                .forEach(telling -> typed.object(field, Objection.TELLS_NAME));
    }

    private AccountId me() {
        return current.required().id();
    }
}
