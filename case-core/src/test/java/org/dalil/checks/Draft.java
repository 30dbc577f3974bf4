package org.dalil.checks;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.dalil.House;
import org.dalil.accounts.AccountId;
import org.dalil.cases.AskId;
import org.dalil.cases.AskKind;
import org.dalil.cases.AskView;
import org.dalil.cases.CaseId;
import org.dalil.cases.CasePartyView;
import org.dalil.cases.CitationView;
import org.dalil.cases.Disclosure;
import org.dalil.cases.DiscrepancyView;
import org.dalil.cases.DocumentView;
import org.dalil.cases.FactId;
import org.dalil.cases.FactView;
import org.dalil.cases.PartyRole;
import org.dalil.cases.PassageView;
import org.dalil.cases.Position;
import org.dalil.cases.PositionView;
import org.dalil.cases.Tlp;
import org.dalil.evidence.EvidenceId;
import org.dalil.evidence.EvidenceStatus;
import org.dalil.evidence.EvidenceType;
import org.dalil.evidence.EvidenceView;
import org.dalil.evidence.Issuer;
import org.dalil.evidence.ItemConsents;
import org.dalil.parties.Identifier;
import org.dalil.parties.PartyId;
import org.dalil.parties.PartyKind;
import org.dalil.parties.PartyView;
import org.dalil.regimes.Criterion;
import org.dalil.regimes.Needs;
import org.dalil.regimes.RegimeCatalogue;
import org.dalil.regimes.RegimeId;
import org.dalil.regimes.RegimePack;
import org.dalil.requests.Against;
import org.dalil.requests.Bearings;
import org.dalil.requests.CaseContent;
import org.dalil.requests.CounterPointId;
import org.dalil.requests.CounterPointView;
import org.dalil.requests.GroundId;
import org.dalil.requests.GroundView;
import org.dalil.requests.Loose;
import org.dalil.requests.OfferedFact;
import org.dalil.requests.OpenPoint;
import org.dalil.requests.ParagraphId;
import org.dalil.requests.ParagraphView;
import org.dalil.requests.ProofId;
import org.dalil.requests.ProofView;
import org.dalil.requests.RequestFile;
import org.dalil.requests.RequestId;
import org.dalil.requests.RequestStatus;
import org.dalil.requests.RequestView;
import org.dalil.requests.Standing;
import org.dalil.shared.Digest;
import org.dalil.shared.LocalText;
import org.dalil.shared.PartialDate;
import org.dalil.signon.SignatureView;
import org.jspecify.annotations.Nullable;

/** A request about a company as it lies on the table, whole or with something taken from it. */
final class Draft {

    static final LocalText NOTHING = LocalText.orEmpty(null);
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    RegimeCatalogue regimes = House.LAW;
    RegimePack pack = regimes.current(new RegimeId("EU-GHRSR"));
    LocalDate today = LocalDate.of(2026, 11, 23);
    PartyKind kind = PartyKind.LEGAL_ENTITY;
    PartyRole role = PartyRole.TARGET;

    @Nullable String addressee = "EU-AD-HRVP";

    @Nullable LocalDate holderAsOf = LocalDate.of(2026, 11, 2);

    AskKind asked = AskKind.DESIGNATION;
    Loose loose = Loose.none();
    LocalText name = new LocalText("شركة", "A company", null);
    final PartyId target = PartyId.next();
    final PartyId holder = PartyId.next();
    final Set<String> pleaded = new LinkedHashSet<>(List.of("EU-1.1.d.iv", "EU-1.1.d.T3", "EU-1.3.c", "EU-L.b"));
    final Set<String> unproven = new LinkedHashSet<>();
    final Set<String> unknown = new LinkedHashSet<>();
    final List<FactView> facts = new ArrayList<>();
    final List<EvidenceView> items = new ArrayList<>();
    final List<EvidenceView> besides = new ArrayList<>();
    final List<PositionView> positions = new ArrayList<>();
    final List<SignatureView> signatures = new ArrayList<>();
    final List<CounterPointView> against = new ArrayList<>();
    final List<ParagraphView> paragraphs = new ArrayList<>();

    /** Nothing in it is open but what nobody can settle: a clock that runs, and wordings that nobody saw. */
    static Draft sound() {
        Draft draft = new Draft();
        draft.facts.add(fact("E1", Tlp.AMBER, Disclosure.Answer.YES));
        Stream.of("Citizen Lab", "Forbidden Stories", "Department of Commerce")
                .map(issuer -> item("E-0" + (draft.items.size() + 1), issuer))
                .forEachOrdered(draft.items::add);
        draft.positions.add(new PositionView(
                UUID.randomUUID(), "N-1", Position.Kind.DENIAL, draft.target, LocalText.english("It denies."), null));
        Stream.of("cover", "summary", "cfsp", "risk").forEach(section -> draft.write(section, "It is so.^[Seen.]"));
        draft.write("reasons", "It is so [F1].");
        return draft;
    }

    void write(String section, String text) {
        paragraphs.add(new ParagraphView(
                ParagraphId.next(), section, section.toUpperCase(Locale.ROOT), LocalText.english(text)));
    }

    /** Every paragraph says in French what this makes of its English. */
    void inFrench(UnaryOperator<String> french) {
        paragraphs.replaceAll(paragraph -> {
            String english = paragraph.text().en();
            return new ParagraphView(
                    paragraph.id(),
                    paragraph.section(),
                    paragraph.label(),
                    new LocalText(null, english, french.apply(english)));
        });
    }

    /** The last item, or what the target says, speaks against a criterion. */
    CounterPointView speaks(Against what, String criterion, @Nullable AccountId approver) {
        return new CounterPointView(
                CounterPointId.next(),
                criterion,
                what,
                null,
                LocalText.english("It was not so."),
                approver == null ? NOTHING : LocalText.english("It was."),
                List.of(),
                approver == null ? null : AccountId.next(),
                approver,
                null,
                1);
    }

    /** The last item is another one. */
    void last(UnaryOperator<EvidenceView> change) {
        items.set(items.size() - 1, change.apply(items.get(items.size() - 1)));
    }

    void all(UnaryOperator<EvidenceView> change) {
        items.replaceAll(change);
    }

    void forget(Predicate<ParagraphView> which) {
        paragraphs.removeIf(which);
    }

    List<OpenPoint> points() {
        return file().openPoints();
    }

    RequestFile file() {
        Clock clock = Clock.fixed(today.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        return new RequestFile(request(), pack, content(), new CompletenessCheck(clock, regimes));
    }

    private RequestView request() {
        return new RequestView(
                RequestId.next(),
                "D-2021-014/1",
                CaseId.next(),
                "D-2021-014",
                AskId.next(),
                pack.id().value(),
                pack.version(),
                target,
                LocalText.english("A company"),
                kind,
                NOTHING,
                NOTHING,
                addressee,
                holderAsOf == null ? null : holder,
                holderAsOf,
                null,
                AccountId.next(),
                "Lina",
                RequestStatus.DRAFT,
                NOON,
                pleaded.stream()
                        .map(criterion -> new GroundView(GroundId.next(), criterion, NOTHING))
                        .toList(),
                proofs(),
                facts.stream()
                        .map(fact -> new OfferedFact(fact.id(), fact.code()))
                        .toList(),
                1,
                facts.size(),
                0,
                Needs.NOTHING_MORE,
                new Standing(0, null, 0, 0));
    }

    /** Everything is offered for everything that has to be shown. */
    private List<ProofView> proofs() {
        Set<String> shown = new LinkedHashSet<>(pleaded);
        pack.impliedBy(pleaded).stream().map(Criterion::id).forEach(shown::add);
        shown.removeAll(unproven);
        return shown.stream()
                .flatMap(criterion -> Stream.concat(
                        facts.stream().map(fact -> proof(criterion, null, fact.id())),
                        items.stream().map(item -> proof(criterion, item.id(), null))))
                .toList();
    }

    private static ProofView proof(String criterion, @Nullable EvidenceId item, @Nullable FactId fact) {
        return new ProofView(ProofId.next(), criterion, item, fact, null, null, false, NOTHING, null);
    }

    private PartyView company() {
        return new PartyView(
                target,
                kind,
                name,
                List.of(),
                pack.identifyingDetails("legal_entity").stream()
                        .filter(detail -> !unknown.contains(detail.id()))
                        .map(detail -> Identifier.of(detail.id(), LocalText.english("known"), null))
                        .toList(),
                false);
    }

    static FactView fact(String code, Tlp label, Disclosure.Answer answer) {
        return new FactView(
                FactId.next(),
                code,
                PartialDate.notStated(),
                LocalText.english("Telephones of " + code + " were broken into in one night"),
                NOTHING,
                null,
                List.of(),
                List.of(),
                NOTHING,
                null,
                label,
                new Disclosure(answer, NOTHING),
                null,
                List.of());
    }

    static EvidenceView item(String number, String issuer) {
        return item(
                number,
                EvidenceType.FORENSIC_REPORT,
                EvidenceStatus.APPROVED,
                PartialDate.notStated(),
                Tlp.AMBER,
                Disclosure.Answer.YES,
                Digest.of(number),
                new Issuer(null, issuer, true, false),
                null);
    }

    static EvidenceView item(
            String number,
            EvidenceType type,
            EvidenceStatus status,
            PartialDate dated,
            Tlp label,
            Disclosure.Answer answer,
            @Nullable Digest file,
            Issuer issuer,
            ItemConsents.@Nullable Lack lacking) {
        return new EvidenceView(
                EvidenceId.next(),
                number,
                type,
                status,
                NOTHING,
                dated,
                null,
                null,
                NOTHING,
                NOTHING,
                NOTHING,
                label,
                new Disclosure(answer, NOTHING),
                file,
                List.of(),
                List.of(issuer),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                lacking);
    }

    private CaseContent content() {
        List<EvidenceView> evidence = new ArrayList<>(items);
        evidence.addAll(besides);
        CasePartyView party =
                new CasePartyView(UUID.randomUUID(), company(), role, null, NOTHING, NOTHING, null, true, null, null);
        AskView ask = new AskView(
                AskId.next(), "A1", asked, NOTHING, true, null, null, NOTHING, NOTHING, NOTHING, NOTHING, List.of());
        return new OnTheTable(
                List.of(ask),
                List.of(party),
                List.of(),
                List.copyOf(facts),
                List.copyOf(positions),
                List.copyOf(evidence),
                List.copyOf(signatures),
                List.of(),
                List.of(),
                List.of(),
                List.copyOf(paragraphs),
                loose,
                new Bearings(against, List.of(), Needs.NOTHING_MORE));
    }

    private record OnTheTable(
            List<AskView> asks,
            List<CasePartyView> parties,
            List<CitationView> citations,
            List<FactView> facts,
            List<PositionView> positions,
            List<EvidenceView> evidence,
            List<SignatureView> signatures,
            List<DocumentView> documents,
            List<PassageView> passages,
            List<DiscrepancyView> discrepancies,
            List<ParagraphView> paragraphs,
            Loose loose,
            Bearings bearings)
            implements CaseContent {}
}
