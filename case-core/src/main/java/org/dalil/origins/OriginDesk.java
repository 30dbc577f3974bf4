package org.dalil.origins;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.dalil.accounts.Permission;
import org.dalil.accounts.Permitted;
import org.dalil.cases.CaseFiles;
import org.dalil.cases.CaseHappening.Act;
import org.dalil.cases.CaseId;
import org.dalil.cases.NoSuchCase;
import org.dalil.cases.Paperwork;
import org.dalil.editing.Edit;
import org.dalil.editing.Editing;
import org.dalil.editing.Sheet;
import org.dalil.editing.Stand;
import org.dalil.evidence.EvidenceId;
import org.dalil.evidence.ItemsUnderReview;
import org.dalil.shared.Outcome;

/** What people write down about how an item came to be. Nobody has approved what is new about that. */
@ApplicationScoped
@Transactional
public class OriginDesk {

    private final Origins origins;
    private final CaseFiles files;
    private final Paperwork paperwork;
    private final ItemsUnderReview items;
    private final Editing editing;

    protected OriginDesk() { // for the proxy
        this(null, null, null, null, null);
    }

    @Inject
    public OriginDesk(Origins origins, CaseFiles files, Paperwork paperwork, ItemsUnderReview items, Editing editing) {
        this.origins = origins;
        this.files = files;
        this.paperwork = paperwork;
        this.items = items;
        this.editing = editing;
    }

    @Permitted(Permission.EDIT_CASES)
    public Stand open(CaseId file, EvidenceId item) {
        return paperwork.stand(paperwork.paper(file, () -> origins.of(item)));
    }

    /** The first time; whoever was second is told, as with every other form. */
    @Permitted(Permission.EDIT_CASES)
    public Outcome<EvidenceId> add(CaseId file, EvidenceId item, Sheet sheet) {
        paperwork.mayEdit(file);
        files.findToChange(file);
        Optional<Origin> there = origins.of(item);
        if (there.isPresent()) {
            return change(file, item, new Edit(0, sheet));
        }
        Origin blank = Origin.blank(file, item, origins.number(file, item).orElseThrow(NoSuchCase::new));
        items.hold(file, item).orElseThrow(NoSuchCase::new);
        return paperwork
                .begin(blank, "origin", sheet, List.of(), Act.ORIGIN_WRITTEN)
                .map(begun -> {
                    items.isNew(item);
                    return begun.itemId();
                });
    }

    @Permitted(Permission.EDIT_CASES)
    public Outcome<EvidenceId> change(CaseId file, EvidenceId item, Edit edit) {
        Origin origin = paperwork.paper(file, () -> origins.of(item));
        files.findToChange(file);
        items.hold(file, item).orElseThrow(NoSuchCase::new);
        int before = editing.past(origin.key()).revision();
        return paperwork.change(origin, edit, List.of(), Act.ORIGIN_WRITTEN).map(changed -> {
            if (editing.past(changed.key()).revision() != before) {
                items.isNew(item);
            }
            return changed.itemId();
        });
    }
}
