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
import org.dalil.shared.Outcome;
import org.dalil.shared.Refusal;

/** What people write down about what is asked. */
@ApplicationScoped
@Transactional
public class AskDesk {

    private final CaseFiles files;
    private final Paperwork paperwork;
    private final Cited cited;
    private final RegimeCatalogue regimes;

    protected AskDesk() { // for the proxy
        this(null, null, null, null);
    }

    @Inject
    public AskDesk(CaseFiles files, Paperwork paperwork, Cited cited, RegimeCatalogue regimes) {
        this.files = files;
        this.paperwork = paperwork;
        this.cited = cited;
        this.regimes = regimes;
    }

    @Permitted(Permission.EDIT_CASES)
    public Stand open(CaseId file, AskId id) {
        return paperwork.stand(ask(file, id));
    }

    @Permitted(Permission.EDIT_CASES)
    public Outcome<AskId> add(CaseId file, Sheet sheet) {
        paperwork.mayAdd(file);
        Ask blank = Ask.blank(file, Codes.next("A", files.askCodes(file)));
        return paperwork
                .begin(blank, "ask", sheet, objections(file, sheet), Act.ASK_ADDED)
                .map(Ask::id);
    }

    @Permitted(Permission.EDIT_CASES)
    public Outcome<AskId> change(CaseId file, AskId id, Edit edit) {
        Ask ask = ask(file, id);
        return paperwork
                .change(ask, edit, objections(file, edit.sheet()), Act.ASK_CHANGED)
                .map(Ask::id);
    }

    /** Refused while a request puts it forward. */
    @Permitted(Permission.EDIT_CASES)
    public Outcome<AskId> remove(CaseId file, AskId id) {
        return paperwork.remove(ask(file, id), Act.ASK_REMOVED).map(Ask::id);
    }

    private Ask ask(CaseId file, AskId id) {
        return paperwork.paper(file, () -> files.ask(id));
    }

    private List<Refusal> objections(CaseId file, Sheet sheet) {
        Typed typed = Typed.in(sheet);
        cited.passage(typed, "passage", file);
        typed.oneOf(
                "regime", regimes.all().stream().map(pack -> pack.id().value()).toList());
        return typed.objections();
    }
}
