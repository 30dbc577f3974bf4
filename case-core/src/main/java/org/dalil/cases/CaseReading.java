package org.dalil.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dalil.accounts.AccountId;
import org.dalil.database.ReadOnce;
import org.dalil.parties.Parties;
import org.dalil.parties.PartyId;
import org.dalil.parties.PartyView;
import org.dalil.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads what lies in one case, part by part. Every method first asks {@link NeedToKnow}: who is not a member gets
 * {@link NoSuchCase}.
 */
@ApplicationScoped
@ReadOnce
@Transactional
public class CaseReading {

    private final CaseFiles files;
    private final Parties parties;
    private final NeedToKnow needToKnow;

    protected CaseReading() { // for the proxy
        this(null, null, null);
    }

    @Inject
    public CaseReading(CaseFiles files, Parties parties, NeedToKnow needToKnow) {
        this.files = files;
        this.parties = parties;
        this.needToKnow = needToKnow;
    }

    /** The documents the case began with, in the order of their numbers. */
    public List<DocumentView> documents(AccountId viewer, CaseId id) {
        needToKnow.require(viewer, id);
        Map<DocumentId, DocumentCard> cards = cards(id);
        Set<DocumentId> filed = Set.copyOf(files.filed(id));
        return files.documents(id).stream()
                .map(document ->
                        document.view(Objects.requireNonNull(cards.get(document.id())), filed.contains(document.id())))
                .toList();
    }

    /** The file in which a document came; empty for what was pasted. */
    public Optional<DocumentFile> file(AccountId viewer, CaseId id, DocumentId document) {
        needToKnow.require(viewer, id);
        return files.file(document).filter(file -> file.caseId().equals(id)).map(SourceFile::view);
    }

    private Map<DocumentId, DocumentCard> cards(CaseId id) {
        return files.cards(id).stream().collect(Collectors.toMap(DocumentCard::documentId, Function.identity()));
    }

    /** Every marked passage, in the order of the text, with what is wrong with it. */
    public List<PassageView> passages(AccountId viewer, CaseId id) {
        needToKnow.require(viewer, id);
        Map<DocumentId, DocumentCard> cards = cards(id);
        Map<DocumentId, Paragraphs> paragraphs = files.documents(id).stream()
                .collect(Collectors.toMap(
                        SourceDocument::id,
                        document -> document.paragraphs(Objects.requireNonNull(cards.get(document.id())))));
        Set<PassageId> setAside = Set.copyOf(files.setAside(id));
        List<Passage> passages = files.passages(id);
        List<Discrepancy> discrepancies = files.discrepancies(id);
        Map<PassageId, Passage> byId = passages.stream().collect(Collectors.toMap(Passage::id, Function.identity()));
        List<PassageView> views = new ArrayList<>();
        for (Passage passage : passages) {
            Paragraphs its = paragraphs.get(passage.documentId());
            if (its == null) {
                continue; // the document was added by mistake, and the passage marked in it too
            }
            List<DiscrepancyView> wrong = discrepancies.stream()
                    .filter(discrepancy ->
                            discrepancy.passageId() != null && passage.touches(byId.get(discrepancy.passageId())))
                    .map(Discrepancy::view)
                    .toList();
            views.add(passage.view(its, wrong, setAside.contains(passage.id())));
        }
        return views;
    }

    /** Those of one document, without those that were marked by mistake. */
    public List<PassageView> passages(AccountId viewer, CaseId id, DocumentId document) {
        return passages(viewer, id).stream()
                .filter(passage -> passage.documentId().equals(document) && !passage.setAside())
                .toList();
    }

    public List<DiscrepancyView> discrepancies(AccountId viewer, CaseId id) {
        needToKnow.require(viewer, id);
        return files.discrepancies(id).stream()
                .map(Discrepancy::view)
                .sorted(Comparator.comparing(DiscrepancyView::code, Codes.IN_ORDER))
                .toList();
    }

    /** Facts in order of time; those without a date last, in the order of the record. */
    public List<FactView> facts(AccountId viewer, CaseId id) {
        Passages known = known(viewer, id);
        List<Fact> facts = files.facts(id);
        Map<PartyId, PartyView> involved = parties.views(
                facts.stream()
                        .flatMap(fact -> fact.parties().stream())
                        .map(Involvement::partyId)
                        .collect(Collectors.toSet()),
                Set.copyOf(files.numbers(viewer)));
        return facts.stream()
                .map(fact -> fact.view(known::get, party -> Objects.requireNonNull(involved.get(party))))
                .sorted(Comparator.comparing(FactView::date, PartialDate.IN_ORDER_OF_TIME)
                        .thenComparing(FactView::code, Codes.IN_ORDER))
                .toList();
    }

    public List<AskView> asks(AccountId viewer, CaseId id) {
        Passages known = known(viewer, id);
        return files.asks(id).stream()
                .map(ask -> ask.view(known.get(ask.passageId())))
                .sorted(Comparator.comparing(AskView::code, Codes.IN_ORDER))
                .toList();
    }

    public List<CitationView> citations(AccountId viewer, CaseId id) {
        Passages known = known(viewer, id);
        return files.citations(id).stream()
                .map(citation -> citation.view(known.get(citation.passageId())))
                .sorted(Comparator.comparing(CitationView::code, Codes.IN_ORDER))
                .toList();
    }

    public List<PositionView> positions(AccountId viewer, CaseId id) {
        Passages known = known(viewer, id);
        List<PositionView> positions = files.positions(id).stream()
                .map(position -> position.view(known.get(position.passageId())))
                .sorted(Comparator.comparing(PositionView::code, Codes.IN_ORDER))
                .toList();
        Map<PartyId, PartyId> survivors = parties.survivors(positions.stream()
                .map(PositionView::partyId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return positions.stream().map(position -> position.following(survivors)).toList();
    }

    public List<StatementView> statements(AccountId viewer, CaseId id) {
        needToKnow.require(viewer, id);
        return files.statements(id).stream().map(Statement::view).toList();
    }

    /** Every party and what it is in the case; a party with five roles stands here five times. */
    public List<CasePartyView> parties(AccountId viewer, CaseId id) {
        Passages known = known(viewer, id);
        Set<String> visible = Set.copyOf(files.numbers(viewer));
        List<CaseParty> roles = files.parties(id);
        Map<PartyId, PartyView> byId =
                parties.views(roles.stream().map(CaseParty::partyId).collect(Collectors.toSet()), visible);
        return roles.stream()
                .map(role -> role.view(Objects.requireNonNull(byId.get(role.partyId())), known.get(role.passageId())))
                .toList();
    }

    public List<CasePartyView> parties(AccountId viewer, CaseId id, PartyRole role) {
        return parties(viewer, id).stream()
                .filter(party -> party.role() == role)
                .toList();
    }

    private Passages known(AccountId viewer, CaseId id) {
        return new Passages(
                passages(viewer, id).stream().collect(Collectors.toMap(PassageView::id, Function.identity())));
    }

    private record Passages(Map<PassageId, PassageView> byId) {
        @Nullable PassageView get(@Nullable PassageId id) {
            return Optional.ofNullable(id).map(byId::get).orElse(null);
        }
    }
}
