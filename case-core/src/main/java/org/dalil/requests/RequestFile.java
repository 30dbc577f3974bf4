package org.dalil.requests;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dalil.cases.AskView;
import org.dalil.cases.CasePartyView;
import org.dalil.cases.CitationView;
import org.dalil.cases.DiscrepancyView;
import org.dalil.cases.DocumentTitle;
import org.dalil.cases.DocumentView;
import org.dalil.cases.FactId;
import org.dalil.cases.FactView;
import org.dalil.cases.PartyRole;
import org.dalil.cases.PassageView;
import org.dalil.cases.PositionView;
import org.dalil.evidence.EvidenceId;
import org.dalil.evidence.EvidenceView;
import org.dalil.evidence.Independence;
import org.dalil.evidence.Issuer;
import org.dalil.parties.PartyId;
import org.dalil.parties.PartyView;
import org.dalil.regimes.Addressee;
import org.dalil.regimes.Availability;
import org.dalil.regimes.DossierSection;
import org.dalil.regimes.Filling;
import org.dalil.regimes.GroupRule;
import org.dalil.regimes.IdentifierList;
import org.dalil.regimes.RegimePack;
import org.dalil.shared.Digest;
import org.dalil.shared.LocalText;
import org.dalil.signon.SignatureView;

/**
 * Everything about one request: what was drafted, the case it comes from, and the pack it was drafted under. The pages
 * of the workspace and the dossier show parts of it, and a part is read when it is first wanted.
 */
public final class RequestFile {

    private final RequestView request;
    private final RegimePack pack;
    private final CaseContent content;
    private final Check check;
    private final Later<Coverage> coverage;
    private final Later<List<OpenPoint>> points;

    public RequestFile(RequestView request, RegimePack pack, CaseContent content, Check check) {
        this.request = request;
        this.pack = pack;
        this.content = content;
        this.check = check;
        this.points = new Later<>(() -> check.points(this));
        this.coverage =
                new Later<>(() -> Coverage.of(pack, request, evidenceOutline(), signatories(), content.bearings()));
    }

    public RequestView request() {
        return request;
    }

    public RegimePack pack() {
        return pack;
    }

    public Coverage coverage() {
        return coverage.get();
    }

    /** What speaks against its criteria, and what else bears on them. */
    public Bearings bearings() {
        return content.bearings();
    }

    public List<AskView> asks() {
        return content.asks();
    }

    public List<CasePartyView> parties() {
        return content.parties();
    }

    public List<CitationView> citations() {
        return content.citations();
    }

    public List<FactView> facts() {
        return content.facts();
    }

    public List<PositionView> positions() {
        return content.positions();
    }

    /** Whether the target says anything for itself. */
    public boolean targetSpeaks() {
        return content.targetSpeaks();
    }

    /** The positions of the target without the passages in which they stand. */
    public List<PositionView> positionOutline() {
        return content.positionOutline();
    }

    public List<EvidenceView> evidence() {
        return content.evidence();
    }

    public List<SignatureView> signatures() {
        return content.signatures();
    }

    public List<DocumentView> documents() {
        return content.documents();
    }

    public List<PassageView> passages() {
        return content.passages();
    }

    public List<DiscrepancyView> discrepancies() {
        return content.discrepancies();
    }

    public List<DocumentTitle> documentTitles() {
        return content.titles();
    }

    /** The asks without the passages in which they stand. */
    public List<AskView> askOutline() {
        return content.askOutline();
    }

    /** The facts without what they rest on. */
    public List<FactView> factOutline() {
        return content.factOutline();
    }

    /** The evidence without what it rests on. */
    public List<EvidenceView> evidenceOutline() {
        return content.evidenceOutline();
    }

    /** The parties of the case, each once. */
    public List<PartyView> knownParties() {
        return partyOutline().stream().map(CasePartyView::party).distinct().toList();
    }

    private List<CasePartyView> partyOutline() {
        return content.partyOutline();
    }

    /** What it asserts under its criteria. */
    public List<ClaimView> claims() {
        return content.claims();
    }

    public List<ParagraphView> paragraphs() {
        return content.paragraphs();
    }

    /** The paragraphs of one section, in their order. */
    public List<ParagraphView> paragraphs(String section) {
        return paragraphs().stream()
                .filter(paragraph -> paragraph.section().equals(section))
                .toList();
    }

    /** What the drafter wrote about one record of a section: a fact, a position. */
    public Optional<LocalText> paragraph(String section, String label) {
        return paragraphs(section).stream()
                .filter(paragraph -> paragraph.label().equals(label))
                .map(ParagraphView::text)
                .findFirst();
    }

    /** The ask that this request puts forward. */
    public AskView ask() {
        return askOutline().stream()
                .filter(ask -> ask.id().equals(request.askId()))
                .findFirst()
                .orElseThrow();
    }

    /** The parties that are this in the case, without the passages that say so. */
    public List<CasePartyView> parties(PartyRole role) {
        return partyOutline().stream().filter(party -> party.role() == role).toList();
    }

    /** The office or authority of the pack that it addresses; empty where nobody has chosen one. */
    public Optional<Addressee> addressee() {
        return pack.addressees().stream()
                .filter(known -> known.id().equals(request.addressee()))
                .findFirst();
    }

    /** Who holds that office, on the day of {@link RequestView#holderAsOf}. */
    public Optional<LocalText> holder() {
        return partyOutline().stream()
                .map(CasePartyView::party)
                .filter(party -> party.id().equals(request.holderId()))
                .map(PartyView::name)
                .findFirst();
    }

    public PartyView target() {
        return partyOutline().stream()
                .map(CasePartyView::party)
                .filter(party -> party.id().equals(request.targetId()))
                .findFirst()
                .orElseThrow();
    }

    /** Whether the regime of this request can deliver an ask. */
    public Availability availability(AskView ask) {
        return pack.availability(ask.kind().name().toLowerCase(Locale.ROOT));
    }

    /** The particulars that the regime wants about the target and that nobody has found yet. */
    public List<IdentifierList.Detail> identifierGaps() {
        return pack.identifierGaps(kindOfTarget(), target().particularsAtHand());
    }

    /** The issuers of evidence that signed too, by the names of the record. */
    public List<String> issuersWhoSigned() {
        Set<PartyId> signatories = signatories();
        return evidenceOutline().stream()
                .flatMap(item -> item.issuers().stream())
                .filter(issuer -> issuer.partyId() != null && signatories.contains(issuer.partyId()))
                .collect(Collectors.toMap(Issuer::partyId, Issuer::words, (first, again) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    /**
     * An issuer by the name of the party that the record names, in every language in which we know it; else in the
     * words of the record. (Of a body whose people signed, the record names the body, and the party is the signatory.)
     */
    public LocalText nameOf(String issuerWords) {
        return evidenceOutline().stream()
                .flatMap(item -> item.issuers().stream())
                .filter(issuer -> issuer.words().equals(issuerWords) && issuer.partyId() != null)
                .flatMap(issuer -> partyOutline().stream()
                        .map(CasePartyView::party)
                        .filter(party -> party.id().equals(issuer.partyId())))
                .map(PartyView::name)
                .findFirst()
                .orElseGet(() -> LocalText.english(issuerWords));
    }

    /** What a dossier may rest on: the same request with the items and facts that may be handed in. */
    public RequestFile citable() {
        CaseContent citable = new CitableContent(content, HandingIn.under(pack));
        Set<FactId> told = citable.factOutline().stream().map(FactView::id).collect(Collectors.toSet());
        return new RequestFile(request.offering(told), pack, citable, check);
    }

    /** The items, and then the facts, that a dossier leaves out. */
    public List<LeftOut> leftOut() {
        HandingIn rule = HandingIn.under(pack);
        return Stream.concat(
                        evidenceOutline().stream()
                                .flatMap(item -> rule.against(item).stream().map(reason -> LeftOut.of(item, reason))),
                        factOutline().stream()
                                .flatMap(fact -> rule.against(fact).stream().map(reason -> LeftOut.of(fact, reason))))
                .toList();
    }

    /** The sources behind all that is offered for a criterion, each once. */
    public long independentSources() {
        Set<EvidenceId> offered = coverage().elements().stream()
                .flatMap(element -> element.exhibits().stream())
                .map(EvidenceView::id)
                .collect(Collectors.toSet());
        return new Independence(evidenceOutline(), signatories())
                .counting(evidenceOutline().stream()
                        .filter(item -> offered.contains(item.id()))
                        .toList())
                .size();
    }

    private Set<PartyId> signatories() {
        return signatures().stream().map(SignatureView::partyId).collect(Collectors.toSet());
    }

    /** The rules about the choice of criteria that are not met. */
    public List<GroupRule> unmetRules() {
        Set<String> shown = coverage().elements().stream()
                .filter(Coverage.Element::pleaded)
                .map(element -> element.criterion().id())
                .collect(Collectors.toSet());
        request.grounds().stream().map(GroundView::criterion).forEach(shown::add);
        return pack.unmetRules(shown);
    }

    /** What is to be settled before it can be submitted, in the order of the tabs. */
    public List<OpenPoint> openPoints() {
        return points.get();
    }

    /**
     * Stands for an open point and all that it says, about this target, addressee and pack: who waives it waives nothing
     * that it says later.
     */
    public String keyOf(OpenPoint point) {
        return Digest.of(String.join(
                        "\n",
                        point.code().name(),
                        String.valueOf(point.spot()),
                        point.arguments().toString(),
                        request.targetId().value().toString(),
                        String.valueOf(request.addressee()),
                        pack.version()))
                .hex();
    }

    /** What is not as it should be in the record of the case. */
    public Loose loose() {
        return content.loose();
    }

    /** Paragraphs that tell what is left out. */
    public List<Telling> toldThoughLeftOut() {
        return Telling.of(leftOut(), citable().paragraphs());
    }

    /** Whether its party still is a target of the case. */
    public boolean hasTarget() {
        return parties(PartyRole.TARGET).stream()
                .anyMatch(party -> party.party().id().equals(request.targetId()));
    }

    /** Whether the regime reaches parties of the kind of the target. */
    public boolean reachesTarget() {
        return pack.reachesParty(kindOfTarget());
    }

    /** The sections that the drafter has to write herself and has not written yet. */
    public List<DossierSection> emptySections() {
        return pack.dossierSections().stream()
                .filter(section -> section.mandatory() && isWrittenByHand(section.filling()))
                .filter(section -> paragraphs(section.key()).isEmpty())
                .toList();
    }

    /** What the target says fills the section about contrary information; where it says nothing, somebody has to. */
    private boolean isWrittenByHand(Filling filling) {
        return filling.isWrittenByHand() || filling == Filling.CONTRARY && !content.targetSpeaks();
    }

    private String kindOfTarget() {
        return request.targetKind().name().toLowerCase(Locale.ROOT);
    }
}
