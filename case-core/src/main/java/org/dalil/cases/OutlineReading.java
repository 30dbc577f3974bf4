package org.dalil.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.database.ReadOnce;
import org.dalil.parties.Parties;

/**
 * What lies in one case, without the passages that it rests on: for whoever counts, or offers it in a form. A whole
 * letter need not be read for that. {@link CaseReading} has all of it.
 */
@ApplicationScoped
@ReadOnce
@Transactional
public class OutlineReading {

    private final CaseFiles files;
    private final NeedToKnow needToKnow;
    private final Memberships memberships;
    private final CaseCast cast;
    private final CaseTelling telling;

    protected OutlineReading() { // for the proxy
        this(null, null, null, null, null);
    }

    @Inject
    OutlineReading(
            CaseFiles files, NeedToKnow needToKnow, Memberships memberships, CaseCast cast, CaseTelling telling) {
        this.files = files;
        this.needToKnow = needToKnow;
        this.memberships = memberships;
        this.cast = cast;
        this.telling = telling;
    }

    /** For whoever has no container at hand. */
    public OutlineReading(CaseFiles files, Parties parties) {
        this(
                files,
                new NeedToKnow(files),
                new Memberships(files),
                new CaseCast(files, parties),
                new CaseTelling(files));
    }

    public List<DocumentTitle> documents(AccountId viewer, CaseId id) {
        needToKnow.require(viewer, id);
        return files.titles(id);
    }

    /** How much there is, without reading any of it. */
    public CaseContents contents(AccountId viewer, CaseId id) {
        needToKnow.require(viewer, id);
        return files.contents(id);
    }

    /** The facts without their sources, and without whoever had a part in them. */
    public List<FactView> facts(AccountId viewer, CaseId id) {
        needToKnow.require(viewer, id);
        return telling.of(id).facts();
    }

    /** The facts like {@link #facts}, each with whether it rests on an item of evidence as a whole. */
    public Map<FactView, Boolean> factsBeside(AccountId viewer, CaseId id, UUID exhibit) {
        needToKnow.require(viewer, id);
        return telling.beside(id, exhibit).facts();
    }

    /** The citations like {@link #citations}, for whoever asks for the facts beside an item, too. */
    public List<CitationView> citationsBeside(AccountId viewer, CaseId id, UUID exhibit) {
        needToKnow.require(viewer, id);
        return telling.beside(id, exhibit).citations();
    }

    /** What rests on each passage: asks, citations, facts, positions, exhibits, roles, each kind by code. */
    public List<PassageUse> uses(AccountId viewer, CaseId id) {
        needToKnow.require(viewer, id);
        return files.uses(id);
    }

    /** The citations without the passages in which they stand. */
    public List<CitationView> citations(AccountId viewer, CaseId id) {
        needToKnow.require(viewer, id);
        return files.citations(id).stream()
                .map(citation -> citation.view(null))
                .sorted(Comparator.comparing(CitationView::code, Codes.IN_ORDER))
                .toList();
    }

    public List<AskView> asks(AccountId viewer, CaseId id) {
        needToKnow.require(viewer, id);
        return telling.of(id).asks();
    }

    /** What the target says, without where it says so. */
    public List<PositionView> positions(AccountId viewer, CaseId id) {
        needToKnow.require(viewer, id);
        return telling.of(id).positions();
    }

    /** Every party and what it is in the case; a party with five roles stands here five times. */
    public List<CasePartyView> parties(AccountId viewer, CaseId id) {
        needToKnow.require(viewer, id);
        return cast.of(id, MemberOf.numbers(memberships.of(viewer))).stream()
                .map(part -> part.view(null))
                .toList();
    }
}
