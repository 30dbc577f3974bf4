package org.dalil.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dalil.cases.PartyRole;
import org.dalil.cases.Tlp;
import org.dalil.evidence.EvidenceId;
import org.dalil.evidence.EvidenceItem;
import org.dalil.evidence.EvidenceStatus;
import org.dalil.evidence.EvidenceType;
import org.dalil.evidence.Issuer;
import org.dalil.gathering.SignOn;
import org.dalil.letters.FrozenLetter;
import org.dalil.letters.LetterText;
import org.dalil.parties.Party;
import org.dalil.parties.PartyId;
import org.dalil.parties.PartyName;
import org.dalil.parties.PartyName.Confidence;
import org.dalil.shared.Ids;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;
import org.dalil.signon.Signatory;
import org.dalil.signon.Signature;
import org.dalil.signon.SignatureView;
import org.dalil.signon.SignedText;
import org.dalil.submission.Deadline;
import org.dalil.submission.DeadlineView;
import org.dalil.submission.Letter;
import org.dalil.submission.LetterView;
import org.dalil.submission.Result;
import org.dalil.submission.ResultView;
import org.jspecify.annotations.Nullable;

/** Files what lies around a document: signatures, evidence, letters and what came of it. */
class DemoPapers {

    private static final LocalText NOTHING = new LocalText(null, null, null);

    /** The day before the letter went out. */
    private static final ZonedDateTime CLOSED =
            ZonedDateTime.of(2021, 12, 2, 18, 0, 0, 0, ZoneId.of("Europe/Brussels"));

    private static final Pattern SIGNATORY = Pattern.compile("\\(signatory #(\\d+)\\)");
    private static final Pattern EXPERT = Pattern.compile("\\(experts? (\\d+)");

    private final DemoLoad load;
    private final DemoCase file;
    private final Map<String, EvidenceId> evidence = new HashMap<>();
    private @Nullable SignedText text;
    private final Map<Signature.Kind, Map<Integer, PartyId>> signed = new EnumMap<>(Signature.Kind.class);

    DemoPapers(DemoLoad load, DemoCase file) {
        this.load = load;
        this.file = file;
    }

    void file() {
        for (JsonNode organisation : Json.list(file.seed().path("signatories"), "organisations")) {
            sign(organisation, Signature.Kind.ORGANISATION);
        }
        for (JsonNode individual : Json.list(file.seed().path("signatories"), "individuals")) {
            sign(individual, Signature.Kind.INDIVIDUAL);
        }
        int number = 2;
        for (JsonNode item : Json.list(file.seed(), "evidence")) {
            evidence(item, "E-%02d".formatted(number++));
        }
        letters();
        results();
        file.letter().ifPresent(this::signedLetter);
    }

    /** The words that were signed; nobody has signed them for a long time. */
    private void signedLetter(String words) {
        UUID id = signedText().key();
        LocalText body = LocalText.arabic(words);
        load.file(new LetterText(id, file.id(), body));
        load.file(new FrozenLetter(
                id, file.id(), 1, Json.local(file.seed(), "title"), body, load.coordinator(), load.now()));
        load.file(new SignOn(id, file.id(), 1, CLOSED, load.coordinator(), load.now()));
    }

    EvidenceId evidence(String code) {
        return Objects.requireNonNull(evidence.get(code), code);
    }

    /** The document itself is what they signed. */
    private SignedText signedText() {
        if (text == null) {
            text = new SignedText(file.id(), "T1", Json.local(file.seed(), "title"));
            load.file(text);
        }
        return text;
    }

    private void sign(JsonNode line, Signature.Kind kind) {
        boolean organisation = kind == Signature.Kind.ORGANISATION;
        String asSigned = Json.required(line, organisation ? "name_ar_as_signed" : "as_signed_ar");
        String english = Json.text(line, "name_en");
        boolean capacity = line.has("signing_capacity_note");
        boolean country = line.has("country_qualifier_in_seed");
        LocalText name = Json.complete(new LocalText(
                organisation ? (capacity || country ? before(asSigned, "، ") : asSigned) : Json.text(line, "name_ar"),
                capacity || country ? before(english, ", ") : english,
                null));
        LocalText qualifier = Json.complete(new LocalText(after(asSigned, "، "), after(english, ", "), null));
        Confidence confidence = Json.constant(Confidence.class, Json.required(line, "name_en_confidence"));
        Party party = load.parties().known(Json.required(line, "party_id"), name);
        party.calledAlso(
                PartyName.of(asSigned, Language.ARABIC, PartyName.Kind.AS_SIGNED, Confidence.SURE, file.number()));
        JsonNode title = line.path("title");
        JsonNode misprint = line.path("source_typo");
        SignatureView content = new SignatureView(
                Ids.next(),
                signedText().key(),
                kind,
                line.path("seq").asInt(),
                party.id(),
                asSigned,
                name,
                confidence,
                country ? qualifier : NOTHING,
                capacity ? qualifier : NOTHING,
                Json.local(title, "honorific"),
                Json.local(line, "title"),
                Json.local(title, "former"),
                Json.local(line, "affiliation"),
                Json.text(misprint, "as_written"),
                Json.text(misprint, "should_read"),
                line.has("late_sign_on_hint"),
                false);
        load.file(new Signature(file.id(), content));
        load.file(new Signatory(content, null));
        signed.computeIfAbsent(kind, none -> new HashMap<>())
                .put(line.path("seq").asInt(), party.id());
        file.involve(party, PartyRole.SIGNATORY);
    }

    /** The name, without the country or the capacity that follows the separator. */
    private static @Nullable String before(@Nullable String line, String separator) {
        return line == null || !line.contains(separator) ? line : line.substring(0, line.indexOf(separator));
    }

    private static @Nullable String after(@Nullable String line, String separator) {
        return line == null || !line.contains(separator)
                ? null
                : line.substring(line.indexOf(separator) + separator.length());
    }

    private void evidence(JsonNode item, String number) {
        String code = Json.required(item, "id");
        LocalText gap = Json.english(item, "gap");
        EvidenceType type = type(Json.required(item, "type"));
        EvidenceItem filed = new EvidenceItem(
                        EvidenceId.next(),
                        file.id(),
                        number,
                        type,
                        gap.isEmpty() ? EvidenceStatus.PRELIMINARY_ASSESSMENT : EvidenceStatus.CAPTURED,
                        Json.local(item, "title"),
                        type == EvidenceType.VICTIM_TESTIMONY ? Tlp.RED : Tlp.AMBER,
                        file.passage(Json.text(item, "quote_ar")))
                .remarked(gap, Json.complete(LocalText.english(remark(item))), Json.english(item, "external_fact"))
                .shown(file.disclosureOf(code))
                .from(Stream.concat(
                                Json.texts(item, "issuers").stream().map(words -> issuer(words, false)),
                                Json.texts(item, "issuers_external").stream().map(words -> issuer(words, true)))
                        .toList())
                .saying(
                        Json.list(item, "claims").stream().map(Json::local).toList(),
                        Json.texts(item, "quoted_fragments_ar").stream()
                                .map(file::passage)
                                .map(Objects::requireNonNull)
                                .toList(),
                        Json.texts(item, "supports").stream()
                                .map(file::citation)
                                .toList());
        load.file(filed);
        evidence.put(code, filed.id());
    }

    private static EvidenceType type(String type) {
        return type.equals("government_or_institution_statement")
                ? EvidenceType.INSTITUTION_STATEMENT
                : Json.constant(EvidenceType.class, type);
    }

    private static @Nullable String remark(JsonNode item) {
        List<String> flags = Json.texts(item, "review_flags");
        return Optional.ofNullable(Json.text(item, "conflict_note"))
                .or(() -> Optional.ofNullable(Json.text(item, "nuance")))
                .orElse(flags.isEmpty() ? null : String.join("; ", flags));
    }

    /** «not named …» and «16 media organisations» name nobody. */
    private Issuer issuer(String words, boolean external) {
        boolean named = !words.startsWith("not named") && !Character.isDigit(words.charAt(0));
        return new Issuer(named ? party(words) : null, words, named, external);
    }

    /** The record names signatories by their number, «(signatory #43)» and «(experts 1–2)», others by their name. */
    private @Nullable PartyId party(String words) {
        Matcher organisation = SIGNATORY.matcher(words);
        if (organisation.find()) {
            return signed(Signature.Kind.ORGANISATION, organisation);
        }
        Matcher expert = EXPERT.matcher(words);
        return expert.find()
                ? signed(Signature.Kind.INDIVIDUAL, expert)
                : load.parties().mentionedIn(words);
    }

    private PartyId signed(Signature.Kind kind, Matcher number) {
        return Objects.requireNonNull(Objects.requireNonNull(signed.get(kind)).get(Integer.valueOf(number.group(1))));
    }

    private void letters() {
        Map<String, Letter.Answer> answers = new HashMap<>();
        for (JsonNode response : Json.list(file.seed(), "responses")) {
            answers.put(
                    Json.required(response, "ref"),
                    Json.constant(Letter.Answer.class, Json.required(response, "classification")));
        }
        for (JsonNode letter : Json.list(file.seed(), "correspondence")) {
            String code = Json.required(letter, "id");
            load.file(new Letter(
                    file.id(),
                    new LetterView(
                            code,
                            Json.constant(Letter.Direction.class, Json.required(letter, "direction")),
                            Json.date(letter),
                            Json.required(letter, "from_"),
                            Json.required(letter, "to"),
                            Json.english(letter, "summary_en"),
                            answers.get(code),
                            Json.local(letter, "commitment"),
                            Json.texts(letter, "paragraphs_ar"))));
        }
    }

    private void results() {
        for (JsonNode result : Json.list(file.seed(), "outcomes")) {
            load.file(new Result(
                    file.id(),
                    new ResultView(
                            Json.required(result, "id"),
                            Json.constant(Result.Level.class, Json.required(result, "level")),
                            Json.local(result, "text"),
                            Json.local(result, "residual"),
                            Json.english(result, "external"))));
        }
        for (JsonNode deadline : Json.list(file.seed(), "deadlines")) {
            load.file(new Deadline(
                    file.id(),
                    new DeadlineView(
                            Json.required(deadline, "id"),
                            LocalDate.parse(Json.required(deadline, "date")),
                            Json.named(deadline, "text"))));
        }
    }
}
