package org.dalil.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dalil.accounts.AccountId;
import org.dalil.cases.Mark.Made;
import org.dalil.editing.Edit;
import org.dalil.editing.Editable;
import org.dalil.editing.Editing;
import org.dalil.editing.Sheet;
import org.dalil.editing.Stand;
import org.dalil.parties.Folding;
import org.dalil.parties.NewParty;
import org.dalil.parties.PartyDesk;
import org.dalil.parties.PartyHit;
import org.dalil.parties.PartyId;
import org.dalil.parties.PartyKind;
import org.dalil.parties.PartySearch;
import org.dalil.regimes.RegimeCatalogue;
import org.dalil.regimes.RegimeId;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;
import org.dalil.shared.Outcome;
import org.dalil.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** Makes of marked words the thing that they name, and takes it away again. */
@ApplicationScoped
public class MarkedThings {

    private static final Map<MarkKind, PartyRole> ROLES = Map.of(
            MarkKind.ADDRESSEE, PartyRole.ADDRESSEE,
            MarkKind.TARGET, PartyRole.TARGET,
            MarkKind.VICTIM, PartyRole.VICTIM);

    private static final int MOST_CANDIDATES = 4;

    private final CaseFiles files;
    private final Editing editing;
    private final RegimeCatalogue regimes;
    private final FactDesk facts;
    private final AskDesk asks;
    private final CitationDesk citations;
    private final DiscrepancyDesk discrepancies;
    private final PositionDesk positions;
    private final CaseDesk cases;
    private final DocumentDesk documents;
    private final CasePartyDesk roles;
    private final PartyDesk parties;
    private final PartySearch search;

    protected MarkedThings() { // for the proxy
        this(null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    @Inject
    public MarkedThings(
            CaseFiles files,
            Editing editing,
            RegimeCatalogue regimes,
            FactDesk facts,
            AskDesk asks,
            CitationDesk citations,
            DiscrepancyDesk discrepancies,
            PositionDesk positions,
            CaseDesk cases,
            DocumentDesk documents,
            CasePartyDesk roles,
            PartyDesk parties,
            PartySearch search) {
        this.files = files;
        this.editing = editing;
        this.regimes = regimes;
        this.facts = facts;
        this.asks = asks;
        this.citations = citations;
        this.discrepancies = discrepancies;
        this.positions = positions;
        this.cases = cases;
        this.documents = documents;
        this.roles = roles;
        this.parties = parties;
        this.search = search;
    }

    /** What has to be said before anything can be made of the words. */
    List<Refusal> questions(AccountId me, Place place, MarkKind kind, Sheet answers) {
        boolean answered =
                switch (kind) {
                    case ASK -> IntakeDesk.isAnswered(answers, AskKind.class);
                    case CITATION ->
                        regimes.all().stream()
                                .anyMatch(pack -> pack.id().value().equals(answers.text(IntakeDesk.ANSWER)));
                    case ADDRESSEE, TARGET, VICTIM ->
                        IntakeDesk.isAnswered(answers, PartyKind.class)
                                || meant(me, place.inOneLine(), answers).isPresent();
                    case DISCREPANCY ->
                        IntakeDesk.isAnswered(answers, DiscrepancyKind.class)
                                && !answers.text(IntakeDesk.SAYING).isEmpty();
                    case POSITION -> IntakeDesk.isAnswered(answers, Position.Kind.class);
                    case TITLE, FACT, SIGNATORIES, DATE, PASSAGE -> true;
                };
        return answered ? List.of() : List.of(IntakeDesk.needed(kind));
    }

    Outcome<Made> make(AccountId me, CaseId file, Passage passage, MarkKind kind, Sheet answers) {
        DocumentCard card = files.card(passage.documentId()).orElseThrow();
        String words = passage.quote().strip().replaceAll("\\s+", " ");
        LocalText said = LocalText.of(card.language(), words);
        return switch (kind) {
            case TITLE -> title(file, card, words);
            case DATE -> date(file, card, passage);
            case FACT -> fact(file, passage, said);
            case ASK -> ask(file, passage, said, AskKind.valueOf(answers.text(IntakeDesk.ANSWER)));
            case CITATION -> citation(file, passage, answers.text(IntakeDesk.ANSWER));
            case ADDRESSEE, TARGET, VICTIM -> party(me, file, passage, kind, words, card.language(), answers);
            case DISCREPANCY -> discrepancy(file, passage, answers);
            case POSITION -> position(file, passage, said, answers);
            case SIGNATORIES -> Outcome.done(new Made(UUID.fromString(answers.text(IntakeDesk.ANSWER)), ""));
            case PASSAGE -> Outcome.done(new Made(passage.id().value(), ""));
        };
    }

    /** @return false if somebody made more of the thing since */
    boolean unmake(AccountId me, CaseId file, Mark mark) {
        UUID thing = mark.thing();
        return switch (mark.kind()) {
            case PASSAGE, SIGNATORIES -> true;
            case TITLE -> asBefore(me, file) & asBefore(me, file, mark.documentId());
            case DATE -> asBefore(me, file, mark.documentId());
            case FACT -> gone(files.fact(new FactId(thing)), fact -> facts.remove(file, fact.id()));
            case DISCREPANCY -> gone(files.discrepancy(thing), flaw -> discrepancies.remove(file, flaw.key()));
            case POSITION -> gone(files.position(thing), one -> positions.remove(file, one.key()));
            case ASK -> gone(files.ask(new AskId(thing)), ask -> asks.remove(file, ask.id()));
            case CITATION -> gone(files.citation(new CitationId(thing)), one -> citations.remove(file, one.id()));
            case ADDRESSEE, TARGET, VICTIM ->
                files.role(thing).map(part -> isTaken(file, part)).orElse(true);
        };
    }

    private boolean asBefore(AccountId me, CaseId file) {
        return files.find(file)
                .flatMap(known -> editing.before(known, me))
                .map(edit -> cases.change(file, edit) instanceof Outcome.Done)
                .orElse(false);
    }

    private boolean asBefore(AccountId me, CaseId file, DocumentId document) {
        return files.card(document)
                .flatMap(known -> editing.before(known, me))
                .map(edit -> documents.change(file, document, edit) instanceof Outcome.Done)
                .orElse(false);
    }

    /** What somebody wrote in since, or what something rests on, stays. */
    private <T extends Editable> boolean gone(Optional<T> thing, Function<T, Outcome<?>> removal) {
        return thing.map(one -> editing.stand(one).revision() <= 1 && removal.apply(one) instanceof Outcome.Done)
                .orElse(true);
    }

    private boolean isTaken(CaseId file, CaseParty part) {
        return roles.take(file, part.key()) instanceof Outcome.Done;
    }

    private Outcome<Made> title(CaseId file, DocumentCard card, String words) {
        String field = "title." + card.language().tag();
        Stand ofCard = documents.look(file, card.documentId());
        Outcome<DocumentId> named = documents.change(
                file,
                card.documentId(),
                new Edit(ofCard.revision(), ofCard.sheet().with(field, (Object) words)));
        if (named instanceof Outcome.Refused<DocumentId> refused) {
            return Outcome.refused(refused.reasons());
        }
        Stand stand = cases.look(file);
        return cases.change(file, new Edit(stand.revision(), stand.sheet().with(field, (Object) words)))
                .map(changed -> new Made(changed.value(), ""));
    }

    private Outcome<Made> date(CaseId file, DocumentCard card, Passage passage) {
        Stand stand = documents.look(file, card.documentId());
        Sheet dated = stand.sheet().with("dated", new WrittenDate(passage.quote()).asDate());
        return documents
                .change(file, card.documentId(), new Edit(stand.revision(), dated))
                .map(changed -> new Made(changed.value(), ""));
    }

    private Outcome<Made> fact(CaseId file, Passage passage, LocalText said) {
        Sheet sheet = Sheet.empty()
                .with("title", said)
                .with("date", new WrittenDate(passage.quote()).first())
                .with("sources.1.of", (Object) FactSource.of(passage.id()).choice());
        return facts.add(file, sheet)
                .map(id -> new Made(id.value(), files.fact(id).orElseThrow().code()));
    }

    private Outcome<Made> ask(CaseId file, Passage passage, LocalText said, AskKind kind) {
        boolean operative = kind != AskKind.UMBRELLA && kind != AskKind.POLICY_POSITION_OF_SOURCE;
        Sheet sheet = Sheet.empty()
                .with("kind", kind)
                .with("text", said)
                .with("operative", operative)
                .with("passage", passage.id().value());
        return asks.add(file, sheet)
                .map(id -> new Made(id.value(), files.ask(id).orElseThrow().code()));
    }

    private Outcome<Made> citation(CaseId file, Passage passage, String regime) {
        Sheet sheet = Sheet.empty()
                .with("purpose", Citation.Purpose.GROUND)
                .with("passage", passage.id().value());
        return citations
                .add(file, new RegimeId(regime), sheet)
                .map(id -> new Made(id.value(), files.citation(id).orElseThrow().code()));
    }

    private Outcome<Made> discrepancy(CaseId file, Passage passage, Sheet answers) {
        String issue = answers.text(IntakeDesk.SAYING);
        Sheet sheet = Sheet.empty()
                .with("kind", (Object) answers.text(IntakeDesk.ANSWER))
                .with("passage", passage.id().value())
                .with("issue", LocalText.of(new FirstSight(issue).language(), issue));
        return discrepancies
                .add(file, sheet)
                .map(id -> new Made(id, files.discrepancy(id).orElseThrow().code()));
    }

    /** Where the case has one target, it is that one who says so; among several nobody guesses. */
    private Outcome<Made> position(CaseId file, Passage passage, LocalText said, Sheet answers) {
        List<PartyId> targets = files.parties(file).stream()
                .filter(part -> part.role() == PartyRole.TARGET)
                .map(CaseParty::partyId)
                .distinct()
                .toList();
        Sheet sheet = Sheet.empty()
                .with("kind", (Object) answers.text(IntakeDesk.ANSWER))
                .with("text", said)
                .with("party", targets.size() == 1 ? targets.get(0).value() : null)
                .with("passage", passage.id().value());
        return positions
                .add(file, sheet)
                .map(id -> new Made(id, files.position(id).orElseThrow().code()));
    }

    private Outcome<Made> party(
            AccountId me, CaseId file, Passage passage, MarkKind kind, String words, Language language, Sheet answers) {
        Outcome<PartyId> party = meant(me, words, answers).map(Outcome::done).orElseGet(() -> {
            PartyKind is = PartyKind.valueOf(answers.text(IntakeDesk.ANSWER));
            return parties.create(NewParty.in(
                    files.find(file).orElseThrow().number(),
                    is,
                    LocalText.of(language, new MarkedName(words).ofNew(is))));
        });
        if (!(party instanceof Outcome.Done<PartyId> found)) {
            return Outcome.refused(((Outcome.Refused<PartyId>) party).reasons());
        }
        PartyRole role = ROLES.get(kind);
        Sheet sheet = Sheet.empty().with("party", found.value().value()).with(CasePartyDesk.ROLE + role.name(), true);
        return roles.give(file, Editing.formOfNew("part", file.value()), sheet).map(given -> {
            CaseParty part = files.parties(file).stream()
                    .filter(one -> one.partyId().equals(given) && one.role() == role)
                    .findFirst()
                    .orElseThrow();
            part.saidIn(passage.id());
            return new Made(part.key(), "");
        });
    }

    /** Parties that the words may mean, for somebody to choose from. */
    List<PartyHit> candidates(AccountId me, String words) {
        return new MarkedName(words)
                .possible().stream()
                        .flatMap(name -> search.typed(me, name).stream())
                        .collect(Collectors.toMap(
                                PartyHit::id, Function.identity(), (first, again) -> first, LinkedHashMap::new))
                        .values()
                        .stream()
                        .limit(MOST_CANDIDATES)
                        .toList();
    }

    /** The one that was chosen, else the one that is known; empty where somebody said that it is a new one. */
    private Optional<PartyId> meant(AccountId me, String words, Sheet answers) {
        String answer = answers.text(IntakeDesk.ANSWER);
        if (answer.isEmpty() || IntakeDesk.isAnswered(answers, PartyKind.class)) {
            return known(me, words);
        }
        return candidates(me, words).stream()
                .map(PartyHit::id)
                .filter(id -> id.value().toString().equals(answer))
                .findFirst();
    }

    /** The party that is called exactly so, folded; empty if none is, or more than one. */
    private Optional<PartyId> known(AccountId me, String words) {
        List<PartyId> called = new MarkedName(words)
                .sure().stream().flatMap(name -> called(me, name)).distinct().toList();
        return called.size() == 1 ? Optional.of(called.get(0)) : Optional.empty();
    }

    private Stream<PartyId> called(AccountId me, String name) {
        String wanted = Folding.fold(name);
        return search.typed(me, name).stream()
                .filter(hit -> names(hit).anyMatch(one -> Folding.fold(one).equals(wanted)))
                .map(PartyHit::id);
    }

    private static Stream<String> names(PartyHit hit) {
        List<@Nullable String> names = new ArrayList<>();
        names.add(hit.name().ar());
        names.add(hit.name().en());
        names.add(hit.name().fr());
        names.add(hit.fitting());
        return names.stream().filter(name -> name != null);
    }
}
