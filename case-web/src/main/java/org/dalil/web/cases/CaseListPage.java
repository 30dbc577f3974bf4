package org.dalil.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.CurrentPerson;
import org.dalil.cases.CaseRow;
import org.dalil.cases.CaseSearch;
import org.dalil.web.ui.PageOf;

/** Behind {@code cases/list.xhtml}. */
@Named
@RequestScoped
public class CaseListPage {

    private static final int ROWS = 25;

    @Inject
    private CaseSearch search;

    @Inject
    private CurrentPerson current;

    private int page = 1;
    private PageOf<CaseRow> rows = PageOf.of(1, ROWS, 0, List.of());

    public void load() {
        AccountId viewer = current.required().id();
        long total = search.count(viewer);
        rows = PageOf.of(page, ROWS, total, search.rows(viewer, PageOf.window(page, ROWS, total)));
    }

    public PageOf<CaseRow> getRows() {
        return rows;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
