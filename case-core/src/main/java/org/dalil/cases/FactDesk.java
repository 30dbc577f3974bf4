package org.dalil.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dalil.accounts.Permission;
import org.dalil.accounts.Permitted;
import org.dalil.editing.Edit;
import org.dalil.editing.Sheet;
import org.dalil.editing.Stand;
import org.dalil.editing.Typed;
import org.dalil.parties.PartyId;
import org.dalil.shared.Outcome;
import org.dalil.shared.Refusal;

/** What people write down about dated events. */
@ApplicationScoped
@Transactional
public class FactDesk {

    /** Why a fact is not written down. */
    public enum Objection {
        SAME_SOURCE_TWICE
    }

    private final CaseFiles files;
    private final Paperwork paperwork;
    private final Cited cited;
    private final Exhibits exhibits;

    protected FactDesk() { // for the proxy
        this(null, null, null, null);
    }

    @Inject
    public FactDesk(CaseFiles files, Paperwork paperwork, Cited cited, Exhibits exhibits) {
        this.files = files;
        this.paperwork = paperwork;
        this.cited = cited;
        this.exhibits = exhibits;
    }

    /** What the form of a fact shows. */
    @Permitted(Permission.EDIT_CASES)
    public Stand open(CaseId file, FactId id) {
        return paperwork.stand(fact(file, id));
    }

    @Permitted(Permission.EDIT_CASES)
    public Outcome<FactId> add(CaseId file, Sheet sheet) {
        paperwork.mayAdd(file);
        Fact blank = Fact.blank(file, Codes.next("E", files.factCodes(file)));
        return paperwork
                .begin(blank, "fact", sheet, objections(file, Set.of(), sheet), CaseHappening.Act.FACT_ADDED)
                .map(Fact::id);
    }

    @Permitted(Permission.EDIT_CASES)
    public Outcome<FactId> change(CaseId file, FactId id, Edit edit) {
        Fact fact = fact(file, id);
        Edit typed = paperwork.typed(fact, edit);
        return paperwork
                .change(fact, typed, objections(file, named(fact), typed.sheet()), CaseHappening.Act.FACT_CHANGED)
                .map(Fact::id);
    }

    /** Refused while something rests on it. */
    @Permitted(Permission.EDIT_CASES)
    public Outcome<FactId> remove(CaseId file, FactId id) {
        return paperwork
                .remove(fact(file, id), () -> files.toldNowhereElse(id), CaseHappening.Act.FACT_REMOVED)
                .map(Fact::id);
    }

    private Fact fact(CaseId file, FactId id) {
        return paperwork.paper(file, () -> files.fact(id));
    }

    /** Parties that the fact names already may stay, even if they lost their role in the case. */
    private static Set<PartyId> named(Fact fact) {
        Set<PartyId> parties = new HashSet<>();
        fact.parties().forEach(party -> parties.add(party.partyId()));
        return parties;
    }

    /** A fact rests on sources of its own case, each named once, and names parties of it. */
    private List<Refusal> objections(CaseId file, Set<PartyId> named, Sheet sheet) {
        Typed typed = Typed.in(sheet);
        Set<FactSource> seen = new HashSet<>();
        for (String row : typed.rows("sources", Fact.MOST_ROWS)) {
            FactSource.named(sheet.text(row + ".of"), sheet.text(row + ".page")).ifPresent(source -> {
                if (!seen.add(source)) {
                    typed.object(row + ".of", Objection.SAME_SOURCE_TWICE);
                }
                if (source.passageId() != null) {
                    cited.passage(typed, row + ".of", file, source.passageId());
                } else if (!exhibits.has(file, source.exhibitId())) {
                    typed.object(row + ".of", Typed.Objection.NOT_IN_LIST);
                }
            });
        }
        for (String row : typed.rows("parties", Fact.MOST_ROWS)) {
            typed.requiredId(row + ".party")
                    .map(PartyId::new)
                    .filter(party -> !named.contains(party))
                    .ifPresent(party -> cited.party(typed, row + ".party", file, party));
        }
        return typed.objections();
    }
}
