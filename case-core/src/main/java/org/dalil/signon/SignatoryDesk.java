package org.dalil.signon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.text.Collator;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Permission;
import org.dalil.accounts.Permitted;
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
import org.dalil.parties.Folding;
import org.dalil.parties.NewParty;
import org.dalil.parties.Parties;
import org.dalil.parties.PartyDesk;
import org.dalil.parties.PartyId;
import org.dalil.parties.PartyKind;
import org.dalil.parties.PartyView;
import org.dalil.parties.Whereabouts;
import org.dalil.shared.Happening;
import org.dalil.shared.Ids;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;
import org.dalil.shared.Outcome;
import org.dalil.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** Who signed: lists that are pasted, the order and the names in which they are printed, and what is taken back. */
@ApplicationScoped
@Transactional
public class SignatoryDesk {

    /** The field with the pasted lines, and the one that says what they all are. */
    public static final String LINES = "lines";

    public static final String KIND = "kind";

    private static final int LONGEST_LIST = 200_000;
    private static final int LONGEST_LINE = 2_000;
    private static final int LONGEST_NAME = 1_000;
    private static final int MOST_LINES = 2_000;

    /** Why a list is not taken. */
    public enum Objection {
        /** The argument is how many lines there may be. */
        TOO_MANY_LINES,
        /** The arguments are the number of the line and how long it may be. */
        LINE_TOO_LONG,
        /** The argument is the number of the line. */
        PARTY_UNKNOWN,
        /** The argument is the number of the line. */
        PARTY_SIGNED,
        NOBODY_NEW
    }

    private final Signatures signatures;
    private final Parties parties;
    private final PartyDesk partyDesk;
    private final Whereabouts whereabouts;
    private final CaseSearch cases;
    private final NeedToKnow needToKnow;
    private final Editing editing;
    private final CurrentPerson current;
    private final Event<Happening> happenings;
    private final Clock clock;

    protected SignatoryDesk() { // for the proxy
        this(null, null, null, null, null, null, null, null, null, null);
    }

    @Inject
    public SignatoryDesk(
            Signatures signatures,
            Parties parties,
            PartyDesk partyDesk,
            Whereabouts whereabouts,
            CaseSearch cases,
            NeedToKnow needToKnow,
            Editing editing,
            CurrentPerson current,
            Event<Happening> happenings,
            Clock clock) {
        this.signatures = signatures;
        this.parties = parties;
        this.partyDesk = partyDesk;
        this.whereabouts = whereabouts;
        this.cases = cases;
        this.needToKnow = needToKnow;
        this.editing = editing;
        this.current = current;
        this.happenings = happenings;
        this.clock = clock;
    }

    /** What Dalil makes of a list, before it counts. */
    @Permitted(Permission.EDIT_CASES)
    public Outcome<List<Recognised>> look(CaseId file, UUID text, Sheet sheet) {
        text(file, text);
        return read(sheet).map(list -> recognised(file, text, list));
    }

    /**
     * Puts those under the text who do not stand there yet.
     *
     * @param said of lines by their numbers, from 0; of the others counts what was recognised
     * @return the paste, which can be taken back as a whole
     */
    @Permitted(Permission.EDIT_CASES)
    public Outcome<UUID> sign(CaseId file, UUID textId, String form, Sheet sheet, Map<Integer, Said> said) {
        SignedText text = text(file, textId);
        Outcome<PastedList> read = read(sheet);
        if (!(read instanceof Outcome.Done<PastedList> list)) {
            return read.map(PastedList::hashCode).map(never -> textId);
        }
        signatures.lock(text);
        Outcome<List<Recognised>> signing = signing(file, textId, recognised(file, textId, list.value()), said);
        if (!(signing instanceof Outcome.Done<List<Recognised>> those)) {
            return signing.map(never -> textId);
        }
        UUID paste = Ids.next();
        those.value().forEach(one -> sign(file, textId, one.line().known(one.partyName()), one.party(), paste));
        editing.forget(form, me());
        announce(
                SignonHappening.Act.SIGNATURES_PASTED,
                file,
                textId,
                those.value().size());
        return Outcome.done(paste);
    }

    /** Those who sign, as what and as whom somebody said. */
    private Outcome<List<Recognised>> signing(
            CaseId file, UUID text, List<Recognised> recognised, Map<Integer, Said> said) {
        Set<PartyId> taken = standing(file, text)
                .map(given -> given.signature().partyId())
                .collect(Collectors.toCollection(HashSet::new));
        Set<String> open = whereabouts.openTo(me());
        Set<PartyId> chosen =
                said.values().stream().flatMap(one -> one.chosen().stream()).collect(Collectors.toSet());
        Map<PartyId, PartyView> known = parties.views(parties.known(chosen, open), open);
        List<Recognised> signing = new ArrayList<>();
        List<Refusal> objections = new ArrayList<>();
        for (int i = 0; i < recognised.size(); i++) {
            Said of = said.getOrDefault(i, Said.NOTHING);
            if (recognised.get(i).signedAlready() || of.notSigned()) {
                continue;
            }
            if (of.chosen().filter(party -> !known.containsKey(party)).isPresent()) {
                objections.add(Refusal.of(Objection.PARTY_UNKNOWN, i + 1));
                continue;
            }
            Recognised one = of.about(recognised.get(i), known);
            if (one.party() != null && !taken.add(one.party())) {
                objections.add(Refusal.of(Objection.PARTY_SIGNED, i + 1));
            }
            signing.add(one);
        }
        if (objections.isEmpty() && signing.isEmpty()) {
            objections.add(Refusal.of(Objection.NOBODY_NEW));
        }
        return objections.isEmpty() ? Outcome.done(signing) : Outcome.refused(objections);
    }

    private Stream<Given> standing(CaseId file, UUID text) {
        return signatures.of(file).stream()
                .filter(given ->
                        given.signatory().stands() && given.signature().textId().equals(text));
    }

    private void sign(CaseId file, UUID text, SignatureLine line, @Nullable PartyId known, UUID paste) {
        PartyId party = known == null ? entered(file, line) : known;
        int number = list(file, text, line.kind()).stream()
                        .mapToInt(given -> given.signatory().position())
                        .max()
                        .orElse(0)
                + 1;
        SignatureView content = SignatureView.pasted(text, number, party, line);
        signatures.add(new Signature(file, content), new Signatory(content, paste));
    }

    /** A party that nobody knew: in this case, until somebody says more of it. */
    private PartyId entered(CaseId file, SignatureLine line) {
        CaseRow row = cases.find(me(), file).orElseThrow(NoSuchCase::new);
        PartyKind kind = line.kind() == Signature.Kind.INDIVIDUAL ? PartyKind.PERSON : PartyKind.ORGANISATION;
        Outcome<PartyId> entered = partyDesk.create(NewParty.in(row.number(), kind, line.name()));
        if (entered instanceof Outcome.Done<PartyId> done) {
            return done.value();
        }
        throw new IllegalStateException("a line that was read names nobody");
    }

    /** What the form of a signatory shows. */
    @Permitted(Permission.EDIT_CASES)
    public Stand open(CaseId file, UUID signature) {
        return editing.stand(given(file, signature).signatory());
    }

    /** Changes how a signature is printed; the signature itself stays as it was given. */
    @Permitted(Permission.EDIT_CASES)
    public Outcome<UUID> change(CaseId file, UUID signature, Edit edit) {
        Given known = given(file, signature);
        signatures.lock(text(file, known.signature().textId()));
        int before = known.signatory().position();
        return editing.change(known.signatory(), edit, me()).map(changed -> {
            int wanted = changed.position();
            if (wanted != before) {
                put(known, wanted);
            }
            announce(SignonHappening.Act.SIGNATORY_CHANGED, file, signature, 0);
            return changed.id();
        });
    }

    @Permitted(Permission.EDIT_CASES)
    public Outcome<UUID> move(CaseId file, UUID signature, boolean up) {
        Given known = given(file, signature);
        signatures.lock(text(file, known.signature().textId()));
        List<Given> list =
                list(file, known.signature().textId(), known.signature().kind());
        int place = IntStream.range(0, list.size())
                .filter(i -> list.get(i).signatory().id().equals(signature))
                .findFirst()
                .orElseThrow();
        put(known, place + 1 + (up ? -1 : 1));
        announce(
                SignonHappening.Act.SIGNATORIES_ORDERED, file, known.signature().textId(), 0);
        return Outcome.done(signature);
    }

    /** Puts organisations and individuals in the order of the alphabet; who has no name in the language comes last. */
    @Permitted(Permission.EDIT_CASES)
    public Outcome<UUID> sort(CaseId file, UUID textId, Language language) {
        signatures.lock(text(file, textId));
        Collator collator = Collator.getInstance(language.locale());
        Comparator<Given> order = Comparator.comparing(
                given -> given.signatory().name().in(language).orElse(null), Comparator.nullsLast(collator::compare));
        for (Signature.Kind kind : Signature.Kind.values()) {
            number(list(file, textId, kind).stream().sorted(order).toList());
        }
        announce(SignonHappening.Act.SIGNATORIES_ORDERED, file, textId, 0);
        return Outcome.done(textId);
    }

    /**
     * Takes signatures back, with the reason.
     *
     * @param which one signature, or a paste with all that came with it
     */
    @Permitted(Permission.EDIT_CASES)
    public Outcome<UUID> withdraw(CaseId file, UUID which, String form, Sheet sheet) {
        needToKnow.require(me(), file, Permission.EDIT_CASES);
        List<Given> going = meant(file, which);
        if (going.isEmpty()) {
            throw new NoSuchCase();
        }
        Typed typed = Typed.in(sheet);
        String because = typed.required("because", Typed.LONGEST);
        if (!typed.objections().isEmpty()) {
            return Outcome.refused(typed.objections());
        }
        going.forEach(given -> given.signatory().withdraw(because, me(), clock.instant()));
        editing.forget(form, me());
        announce(SignonHappening.Act.SIGNATURES_WITHDRAWN, file, which, going.size());
        return Outcome.done(which);
    }

    /** What would be taken back; nothing if there is no such signature and no such paste. */
    @Permitted(Permission.EDIT_CASES)
    public List<SignatureView> going(CaseId file, UUID which) {
        needToKnow.require(me(), file, Permission.EDIT_CASES);
        return meant(file, which).stream().map(Given::view).toList();
    }

    private List<Given> meant(CaseId file, UUID which) {
        return signatures.of(file).stream()
                .filter(given -> given.signatory().stands()
                        && (given.signatory().id().equals(which)
                                || which.equals(given.signatory().paste())))
                .toList();
    }

    private void put(Given moved, int place) {
        List<Given> list = new ArrayList<>(list(
                moved.signature().caseId(),
                moved.signature().textId(),
                moved.signature().kind()));
        list.removeIf(given -> given.signatory().id().equals(moved.signatory().id()));
        list.add(Math.max(0, Math.min(place - 1, list.size())), moved);
        number(list);
    }

    private static void number(List<Given> list) {
        IntStream.range(0, list.size()).forEach(i -> list.get(i).signatory().moveTo(i + 1));
    }

    private List<Given> list(CaseId file, UUID text, Signature.Kind kind) {
        return signatures.of(file).stream()
                .filter(given -> given.signatory().stands()
                        && given.signature().textId().equals(text)
                        && given.signature().kind() == kind)
                .toList();
    }

    private static Outcome<PastedList> read(Sheet sheet) {
        Typed typed = Typed.in(sheet);
        String pasted = typed.required(LINES, LONGEST_LIST);
        Signature.Kind kind = typed.choice(KIND, Signature.Kind.class);
        PastedList list = PastedList.read(pasted, kind);
        if (list.lines().size() > MOST_LINES) {
            typed.object(LINES, Objection.TOO_MANY_LINES, MOST_LINES);
        }
        IntStream.range(0, list.lines().size())
                .filter(i -> list.lines().get(i).asSigned().length() > LONGEST_LINE
                        || list.lines().get(i).written().length() > LONGEST_NAME)
                .forEach(i -> typed.object(LINES, Objection.LINE_TOO_LONG, i + 1, LONGEST_NAME));
        return typed.objections().isEmpty() ? Outcome.done(list) : Outcome.refused(typed.objections());
    }

    private List<Recognised> recognised(CaseId file, UUID text, PastedList list) {
        List<Given> standing = standing(file, text).toList();
        Set<String> lines = standing.stream()
                .map(given -> Folding.fold(given.signature().asSigned()))
                .collect(Collectors.toCollection(HashSet::new));
        Set<PartyId> signed = standing.stream()
                .map(given -> given.signature().partyId())
                .collect(Collectors.toCollection(HashSet::new));
        Set<String> open = whereabouts.openTo(me());
        Map<String, PartyId> called = parties.called(
                list.lines().stream().map(line -> Folding.fold(line.written())).collect(Collectors.toSet()), open);
        Map<PartyId, PartyView> views = parties.views(Set.copyOf(called.values()), open);
        List<Recognised> found = new ArrayList<>();
        for (SignatureLine line : list.lines()) {
            PartyId party = called.get(Folding.fold(line.written()));
            PartyView view = party == null ? null : views.get(party);
            boolean again = !lines.add(Folding.fold(line.asSigned())) || party != null && !signed.add(party);
            found.add(new Recognised(
                    view != null && view.kind() == PartyKind.PERSON ? line.as(Signature.Kind.INDIVIDUAL) : line,
                    party,
                    view == null ? LocalText.orEmpty(null) : view.name(),
                    again));
        }
        return found;
    }

    private Given given(CaseId file, UUID signature) {
        needToKnow.require(me(), file, Permission.EDIT_CASES);
        return signatures.of(file).stream()
                .filter(given ->
                        given.signatory().stands() && given.signatory().id().equals(signature))
                .findFirst()
                .orElseThrow(NoSuchCase::new);
    }

    private SignedText text(CaseId file, UUID id) {
        needToKnow.require(me(), file, Permission.EDIT_CASES);
        return signatures.text(id).filter(text -> text.caseId().equals(file)).orElseThrow(NoSuchCase::new);
    }

    private void announce(SignonHappening.Act act, CaseId file, UUID thing, int count) {
        happenings.fire(new SignonHappening(act, file, thing, count, me(), clock.instant()));
    }

    private AccountId me() {
        return current.required().id();
    }
}
