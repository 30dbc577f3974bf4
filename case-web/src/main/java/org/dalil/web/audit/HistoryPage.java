package org.dalil.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.dalil.accounts.CurrentPerson;
import org.dalil.audit.AuditQuery;
import org.dalil.audit.AuditRow;
import org.dalil.audit.HistoryReading;
import org.dalil.cases.CaseId;
import org.dalil.web.ui.NotThere;
import org.dalil.web.ui.PageOf;
import org.jspecify.annotations.Nullable;

/** Behind {@code cases/history.xhtml} and {@code requests/history.xhtml}. */
@Named
@RequestScoped
public class HistoryPage {

    @Inject
    private HistoryReading reading;

    @Inject
    private CurrentPerson current;

    @Inject
    private HistoryWords historyWords;

    private final HistoryFilter filter = new HistoryFilter();
    private @Nullable String page;
    private @Nullable History history;

    /** @param request shows only what was done to it; null for the whole case */
    public void load(UUID file, @Nullable UUID request) {
        var viewer = current.required().id();
        CaseId id = new CaseId(file);
        if (request != null) {
            filter.onlyAbout(request);
        }
        AuditQuery query = filter.query();
        int number = PageOf.number(page);
        long total = reading.count(viewer, id, query);
        history = new History(
                PageOf.of(
                        number,
                        AuditListPage.ROWS,
                        total,
                        reading.rows(viewer, id, query, PageOf.window(number, AuditListPage.ROWS, total))),
                reading.actors(viewer, id),
                "/history/" + file,
                filter.inAddress());
    }

    public History getHistory() {
        if (history == null) {
            throw new NotThere();
        }
        return history;
    }

    /** Nothing is verified here. */
    public boolean isNamed(AuditRow row) {
        return false;
    }

    public HistoryWords getWords() {
        return historyWords;
    }

    public HistoryFilter getFilter() {
        return filter;
    }

    public @Nullable String getPage() {
        return page;
    }

    public void setPage(@Nullable String page) {
        this.page = page;
    }
}
