package org.dalil.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.dalil.accounts.Permission;
import org.dalil.accounts.Permitted;
import org.dalil.cases.CaseHappening.Act;
import org.dalil.editing.Edit;
import org.dalil.editing.Sheet;
import org.dalil.editing.Stand;
import org.dalil.editing.Typed;
import org.dalil.regimes.RegimeCatalogue;
import org.dalil.regimes.RegimeId;
import org.dalil.shared.Outcome;
import org.dalil.shared.Refusal;

/** What people write down about the law that a source cites, and how they read it. */
@ApplicationScoped
@Transactional
public class CitationDesk {

    private final CaseFiles files;
    private final Paperwork paperwork;
    private final Cited cited;
    private final RegimeCatalogue regimes;

    protected CitationDesk() { // for the proxy
        this(null, null, null, null);
    }

    @Inject
    public CitationDesk(CaseFiles files, Paperwork paperwork, Cited cited, RegimeCatalogue regimes) {
        this.files = files;
        this.paperwork = paperwork;
        this.cited = cited;
        this.regimes = regimes;
    }

    @Permitted(Permission.EDIT_CASES)
    public Stand open(CaseId file, CitationId id) {
        return paperwork.stand(citation(file, id));
    }

    /** The regime under which it is read, which does not change. */
    @Permitted(Permission.EDIT_CASES)
    public RegimeId regimeOf(CaseId file, CitationId id) {
        return new RegimeId(citation(file, id).regime());
    }

    /** @param regime one that Dalil knows */
    @Permitted(Permission.EDIT_CASES)
    public Outcome<CitationId> add(CaseId file, RegimeId regime, Sheet sheet) {
        paperwork.mayAdd(file);
        Citation blank = Citation.blank(file, Codes.next("LG", files.citationCodes(file)), regimes.current(regime));
        return paperwork
                .begin(blank, "citation", sheet, objections(file, sheet), Act.CITATION_ADDED)
                .map(Citation::id);
    }

    @Permitted(Permission.EDIT_CASES)
    public Outcome<CitationId> change(CaseId file, CitationId id, Edit edit) {
        Citation citation = citation(file, id);
        citation.readIn(regimes.current(new RegimeId(citation.regime())));
        return paperwork
                .change(citation, edit, objections(file, edit.sheet()), Act.CITATION_CHANGED)
                .map(Citation::id);
    }

    /** Refused while an item of evidence is offered for it. */
    @Permitted(Permission.EDIT_CASES)
    public Outcome<CitationId> remove(CaseId file, CitationId id) {
        return paperwork.remove(citation(file, id), Act.CITATION_REMOVED).map(Citation::id);
    }

    private Citation citation(CaseId file, CitationId id) {
        return paperwork.paper(file, () -> files.citation(id));
    }

    private List<Refusal> objections(CaseId file, Sheet sheet) {
        Typed typed = Typed.in(sheet);
        cited.passage(typed, "passage", file);
        return typed.objections();
    }
}
