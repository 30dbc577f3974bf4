package org.dalil.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.dalil.cases.AllegationStatus;
import org.dalil.cases.Ask;
import org.dalil.cases.AskId;
import org.dalil.cases.AskKind;
import org.dalil.cases.CaseId;
import org.dalil.cases.CaseParty;
import org.dalil.cases.Citation;
import org.dalil.cases.CitationId;
import org.dalil.cases.Disclosure;
import org.dalil.cases.Discrepancy;
import org.dalil.cases.DiscrepancyKind;
import org.dalil.cases.DocumentId;
import org.dalil.cases.Fact;
import org.dalil.cases.FactId;
import org.dalil.cases.Figure;
import org.dalil.cases.IncomingText;
import org.dalil.cases.PartyRole;
import org.dalil.cases.Passage;
import org.dalil.cases.PassageId;
import org.dalil.cases.Position;
import org.dalil.cases.SourceDocument;
import org.dalil.cases.SourceFile;
import org.dalil.cases.Statement;
import org.dalil.cases.Tlp;
import org.dalil.parties.Party;
import org.dalil.shared.Digest;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;
import org.dalil.shared.Outcome;
import org.jspecify.annotations.Nullable;

/** Files what one document says: the document itself, its passages, and everything that rests on them. */
class DemoCase {

    private static final LocalText NOTHING = new LocalText(null, null, null);
    private static final String SIGNED_BY = "الموقعون:";

    private final DemoLoad load;
    private final JsonNode seed;
    private final JsonNode drafted;
    private final CaseId id;
    private final DocumentId documentId = DocumentId.next();
    private final String text;
    private final Map<String, Passage> passages = new HashMap<>();
    private final List<Passage> reversed = new ArrayList<>();
    private final Map<String, FactId> facts = new HashMap<>();
    private final Map<String, AskId> asks = new HashMap<>();
    private final Map<String, CitationId> citations = new HashMap<>();
    private final Map<String, UUID> positions = new HashMap<>();
    private int position;

    /**
     * @param seed what the document says
     * @param drafted what we noted about the case: its number, where the body of the document begins
     */
    DemoCase(DemoLoad load, CaseId id, JsonNode seed, JsonNode drafted) {
        this.load = load;
        this.id = id;
        this.seed = seed;
        this.drafted = drafted;
        this.text = new String(file(), StandardCharsets.UTF_8);
    }

    void file(LocalText title) {
        JsonNode source = seed.path("source");
        byte[] bytes = file();
        SourceDocument document = new SourceDocument(
                documentId,
                id,
                "E-01",
                title,
                Language.of(Json.required(source, "language")),
                text,
                text.indexOf(Json.required(drafted, "body_begins")),
                Digest.of(bytes),
                bytes.length,
                Json.text(source, "publisher"),
                Json.text(source, "url"),
                Json.date(drafted.path("document")));
        load.file(document);
        load.file(document.firstCard());
        load.file(new SourceFile(
                documentId, id, new IncomingText(Json.required(source, "file"), StandardCharsets.UTF_8, bytes, text)));
        discrepancies();
        asks();
        facts();
        citations();
        positions();
        statements();
        parties();
    }

    /** The document from its first words to the list of those who signed it; empty where nobody did. */
    Optional<String> letter() {
        int names = text.indexOf(SIGNED_BY);
        return names < 0
                ? Optional.empty()
                : Optional.of(text.substring(text.indexOf(Json.required(drafted, "body_begins")), names)
                        .strip());
    }

    private byte[] file() {
        return Json.bytes("documents/" + Json.required(seed.path("source"), "file"));
    }

    /** What rests on a quotation cites its passage; null when nothing is quoted. */
    @Nullable PassageId passage(@Nullable String quote) {
        if (quote == null) {
            return null;
        }
        if (marked(quote).cite(reversed) instanceof Outcome.Done<PassageId> cited) {
            return cited.value();
        }
        throw new IllegalStateException("the source reverses the meaning of what is cited here");
    }

    /** The passage of a quotation, marked once. */
    private Passage marked(String quote) {
        return passages.computeIfAbsent(quote, unmarked -> {
            Passage passage = Passage.of(PassageId.next(), id, documentId, text, unmarked);
            load.file(passage);
            return passage;
        });
    }

    private @Nullable PassageId quoted(JsonNode node) {
        return passage(Json.text(node, "quote_ar"));
    }

    private void discrepancies() {
        for (JsonNode found : Json.list(seed, "discrepancies")) {
            DiscrepancyKind kind = Json.constant(DiscrepancyKind.class, Json.required(found, "kind"));
            String quote = Json.text(found, "quote_ar");
            Passage passage = quote == null ? null : marked(quote);
            if (passage != null && kind.forbidsCiting()) {
                reversed.add(passage);
            }
            load.file(new Discrepancy(
                    id,
                    Json.required(found, "id"),
                    kind,
                    passage == null ? null : passage.id(),
                    Json.named(found, "issue"),
                    Json.named(found, "resolution"),
                    Json.text(found, "verification")));
        }
    }

    private void asks() {
        JsonNode condition = seed.path("ask_condition");
        List<String> conditional = Json.texts(condition, "applies_to");
        for (JsonNode asked : Json.list(seed, "asks")) {
            String code = Json.required(asked, "id");
            String arabic = Json.text(asked, "text_ar");
            Ask ask = new Ask(
                            AskId.next(),
                            id,
                            code,
                            Json.constant(AskKind.class, Json.required(asked, "kind")),
                            Json.named(asked, "text"),
                            asked.path("operative").asBoolean())
                    .saidIn(passage(arabic != null ? arabic : Json.text(asked, "seed_quote_ar")))
                    .under(
                            isRegime(Json.text(asked, "instrument")) ? Json.text(asked, "instrument") : null,
                            isRegime(Json.text(asked, "instrument")) ? NOTHING : Json.english(asked, "instrument"),
                            conditional.contains(code) ? Json.named(condition, "text") : NOTHING,
                            Json.local(asked, "urgency"),
                            Json.local(asked, "threshold"))
                    .naming(Json.texts(asked, "sub_acts"));
            load.file(ask);
            asks.put(code, ask.id());
        }
    }

    private static boolean isRegime(@Nullable String instrument) {
        return instrument != null && !instrument.contains(" ");
    }

    private void facts() {
        for (JsonNode event : Json.list(seed, "events")) {
            String code = Json.required(event, "id");
            JsonNode judged = drafted.path("facts").path(code);
            String external = Optional.ofNullable(Json.text(event, "external_date"))
                    .or(() -> Optional.ofNullable(Json.text(event, "external")))
                    .orElse(null);
            Fact fact = new Fact(
                    FactId.next(),
                    id,
                    code,
                    Json.date(zoned(event)),
                    Json.local(event, "title"),
                    quoted(event),
                    Json.complete(LocalText.english(external)),
                    Optional.ofNullable(Json.text(judged, "status"))
                            .map(status -> Json.constant(AllegationStatus.class, status))
                            .orElse(null),
                    event.has("sensitivity") ? Tlp.RED : null,
                    figures(event.path("numbers"), drafted.path("figures")));
            fact.mayBeShown(disclosureOf(code));
            load.file(fact);
            facts.put(code, fact.id());
            Optional.ofNullable(Json.text(event, "same_as")).map(load::factOf).ifPresent(fact::isTheSameAs);
        }
    }

    /** What was published may be shown to anybody; of all else nobody has decided. */
    Disclosure disclosureOf(String code) {
        return Json.texts(drafted, "published").contains(code)
                ? new Disclosure(Disclosure.Answer.YES, Json.complete(LocalText.english("Published already.")))
                : Disclosure.undecided();
    }

    /** An event with a time gets the zone that we noted; the source's own words for it stay in the quotation. */
    private JsonNode zoned(JsonNode event) {
        if (!event.has("time")) {
            return event;
        }
        return ((ObjectNode) event.deepCopy()).put("zone", Json.required(drafted, "zone"));
    }

    /** @param words what each of them counts, as we noted it */
    private static List<Figure> figures(JsonNode numbers, JsonNode words) {
        return numbers.properties().stream()
                .map(number -> new Figure(
                        Json.local(words, number.getKey()), number.getValue().asLong()))
                .toList();
    }

    private void citations() {
        for (JsonNode cited : Json.list(seed, "legal_grounds")) {
            String role = Json.text(cited, "role");
            String code = Json.required(cited, "id");
            Citation citation = new Citation(
                            CitationId.next(),
                            id,
                            code,
                            Json.required(cited, "regime"),
                            role != null && role.startsWith("precedent")
                                            || cited.path("criteria_ids").isMissingNode()
                                    ? Citation.Purpose.PRECEDENT
                                    : Citation.Purpose.GROUND,
                            passage(Json.text(cited, "citation_as_written_ar")),
                            Json.text(cited, "normalisation_confidence"))
                    .readAs(
                            Json.texts(cited, "citation_normalised"),
                            Json.texts(cited, "criteria_ids"),
                            Json.list(cited, "rights").stream().map(Json::local).toList())
                    .weighed(Json.local(cited, "threshold"), Json.local(cited, "causal_verb"));
            load.file(citation);
            citations.put(code, citation.id());
        }
    }

    private void positions() {
        for (JsonNode said : Json.list(seed, "target_position")) {
            String party = Json.text(said, "party_id");
            Position position = new Position(
                    id,
                    Json.required(said, "id"),
                    Json.constant(Position.Kind.class, Json.required(said, "kind")),
                    party == null ? null : load.parties().required(party).id(),
                    Json.local(said, "text"),
                    quoted(said));
            load.file(position);
            positions.put(Json.required(said, "id"), position.key());
        }
    }

    UUID position(String code) {
        return Objects.requireNonNull(positions.get(code));
    }

    private void statements() {
        JsonNode coalition = seed.path("coalition");
        state(Statement.Kind.GOAL, Json.list(coalition, "goals"));
        state(Statement.Kind.METHOD, Json.list(coalition, "methods"));
        if (coalition.has("membership_rule")) {
            state(Statement.Kind.MEMBERSHIP_RULE, List.of(coalition.path("membership_rule")));
        }
        state(Statement.Kind.STANDARD, Json.list(seed, "standards_invoked"));
        state(Statement.Kind.RIGHT, Json.list(seed, "rights_mentioned"));
        state(Statement.Kind.EFFECT, Json.list(seed, "effects_claimed"));
        for (JsonNode instrument : Json.list(seed, "instruments")) {
            load.file(new Statement(
                    id,
                    Statement.Kind.INSTRUMENT,
                    position++,
                    Json.local(instrument, "name"),
                    Json.text(instrument, "status_in_seed"),
                    Json.english(instrument, "external")));
        }
    }

    private void state(Statement.Kind kind, List<JsonNode> texts) {
        for (JsonNode said : texts) {
            load.file(new Statement(id, kind, position++, Json.local(said), null, NOTHING));
        }
    }

    private void parties() {
        for (JsonNode target : Json.list(seed, "targets")) {
            Party party = load.parties().of(target, number());
            load.parties().identify(party, target, number());
            involve(party, PartyRole.TARGET)
                    .alleged(allegation(target))
                    .remarked(Json.english(target, "role_alleged"))
                    .saidIn(quoted(target));
        }
        for (JsonNode addressee : Json.list(seed, "addressees")) {
            String cardinality = Json.text(addressee, "cardinality");
            involve(load.parties().of(addressee, number()), PartyRole.ADDRESSEE)
                    .inOffice(Json.local(addressee, "office"))
                    .remarked(Json.complete(LocalText.english(Optional.ofNullable(
                                    Json.text(addressee, "office_holder_note"))
                            .orElse(Optional.ofNullable(cardinality).orElse(Json.text(addressee, "external"))))))
                    .group(null, cardinality == null, null)
                    .saidIn(quoted(addressee));
        }
        for (JsonNode state : Json.list(seed, "states_named")) {
            involve(load.parties().of(state, number()), PartyRole.ALLEGED_PERPETRATOR)
                    .alleged(allegation(state))
                    .saidIn(quoted(state));
        }
        for (JsonNode actor : Json.list(seed, "other_actors")) {
            involve(load.parties().of(actor, number()), role(actor)).remarked(Json.english(actor, "role_en"));
        }
        for (JsonNode actor : Json.list(seed, "actors")) {
            involve(load.parties().of(actor, number()), role(actor)).remarked(Json.english(actor, "role"));
        }
        coalition();
        victims();
    }

    /** What an actor is, as our drafters noted it. */
    private PartyRole role(JsonNode actor) {
        String noted = Json.required(drafted.path("roles"), Json.required(actor, "party_id"));
        return Json.constant(PartyRole.class, noted);
    }

    private void coalition() {
        JsonNode coalition = seed.path("coalition");
        if (coalition.isMissingNode()) {
            return;
        }
        involve(load.parties().of(coalition, number()), PartyRole.COALITION)
                .remarked(Json.english(coalition, "name_en_later"));
        for (JsonNode lead : Json.list(coalition, "leads")) {
            boolean first = "lead".equals(Json.text(lead, "role"));
            involve(
                            load.parties().required(Json.required(lead, "party_id")),
                            first ? PartyRole.LEAD : PartyRole.CO_LEAD)
                    .saidIn(quoted(lead));
        }
    }

    private void victims() {
        for (JsonNode victim : Json.list(seed, "victims")) {
            String record = Json.text(victim, "party_id");
            LocalText described = Json.local(victim, "description");
            Party party = record != null
                    ? load.parties().of(victim, number())
                    : load.parties().known("cls-victims-" + number() + "-" + position, described);
            JsonNode size = victim.path("group_size");
            String label = Json.text(victim, "default_confidentiality");
            involve(party, PartyRole.VICTIM)
                    .group(
                            size.isMissingNode() ? null : size.asInt(),
                            victim.path("named_in_seed").asBoolean(),
                            label == null ? Tlp.RED : Tlp.of(label))
                    .remarked(Json.english(victim, "status"));
            for (String also : Json.texts(drafted.path("also"), Objects.requireNonNullElse(record, ""))) {
                involve(party, Json.constant(PartyRole.class, also));
            }
        }
    }

    private @Nullable AllegationStatus allegation(JsonNode node) {
        String status = Json.text(node, "allegation_status");
        return status == null
                ? null
                : status.equals("asserted") ? AllegationStatus.ASSERTED_BY_SOURCE : AllegationStatus.ALLEGED;
    }

    CaseParty involve(Party party, PartyRole role) {
        CaseParty involved = new CaseParty(id, party.id(), role, position++);
        load.file(involved);
        return involved;
    }

    CaseId id() {
        return id;
    }

    String number() {
        return Json.required(drafted, "number");
    }

    JsonNode seed() {
        return seed;
    }

    FactId fact(String code) {
        return Objects.requireNonNull(facts.get(code), code);
    }

    AskId ask(String code) {
        return Objects.requireNonNull(asks.get(code), code);
    }

    CitationId citation(String code) {
        return Objects.requireNonNull(citations.get(code), code);
    }
}
