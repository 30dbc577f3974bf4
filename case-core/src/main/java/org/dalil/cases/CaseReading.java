package org.dalil.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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
    private final Memberships memberships;
    private final SourceDocuments documents;
    private final MarkedSources sources;
    private final CaseCast cast;

    protected CaseReading() { // for the proxy
        this(null, null, null, null, null, null, null);
    }

    @Inject
    CaseReading(
            CaseFiles files,
            Parties parties,
            NeedToKnow needToKnow,
            Memberships memberships,
            SourceDocuments documents,
            MarkedSources sources,
            CaseCast cast) {
        this.files = files;
        this.parties = parties;
        this.needToKnow = needToKnow;
        this.memberships = memberships;
        this.documents = documents;
        this.sources = sources;
        this.cast = cast;
    }

    /** For whoever has no container at hand. */
    public CaseReading(CaseFiles files, Parties parties, NeedToKnow needToKnow) {
        this(
                files,
                parties,
                needToKnow,
                new Memberships(files),
                new SourceDocuments(files),
                new MarkedSources(files, new SourceDocuments(files)),
                new CaseCast(files, parties));
    }

    /** The documents the case began with, in the order of their numbers. */
    public List<DocumentView> documents(AccountId viewer, CaseId id) {
        needToKnow.require(viewer, id);
        return documents.of(id);
    }

    /** The file in which a document came; empty for what was pasted. */
    public Optional<DocumentFile> file(AccountId viewer, CaseId id, DocumentId document) {
        needToKnow.require(viewer, id);
        return files.file(document).filter(file -> file.caseId().equals(id)).map(SourceFile::view);
    }

    /** Every marked passage, in the order of the text, with what is wrong with it. */
    public List<PassageView> passages(AccountId viewer, CaseId id) {
        needToKnow.require(viewer, id);
        return sources.of(id);
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
                numbers(viewer));
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
        return files.positions(id).stream()
                .map(row -> {
                    Position position = (Position) row[0];
                    return position.view(known.get(position.passageId())).following((PartyId) row[1]);
                })
                .sorted(Comparator.comparing(PositionView::code, Codes.IN_ORDER))
                .toList();
    }

    public List<StatementView> statements(AccountId viewer, CaseId id) {
        needToKnow.require(viewer, id);
        return files.statements(id).stream().map(Statement::view).toList();
    }

    /** Every party and what it is in the case; a party with five roles stands here five times. */
    public List<CasePartyView> parties(AccountId viewer, CaseId id) {
        Passages known = known(viewer, id);
        return cast.of(id, numbers(viewer)).stream()
                .map(part -> part.view(known.get(part.role().passageId())))
                .toList();
    }

    public List<CasePartyView> parties(AccountId viewer, CaseId id, PartyRole role) {
        return parties(viewer, id).stream()
                .filter(party -> party.role() == role)
                .toList();
    }

    private Set<String> numbers(AccountId viewer) {
        return MemberOf.numbers(memberships.of(viewer));
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
