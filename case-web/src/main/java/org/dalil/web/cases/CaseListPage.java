package org.dalil.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Permission;
import org.dalil.cases.CaseRow;
import org.dalil.cases.CaseSearch;
import org.dalil.web.ui.PageOf;
import org.jspecify.annotations.Nullable;

/** Behind {@code cases/list.xhtml}. */
@Named
@RequestScoped
public class CaseListPage {

    private static final int ROWS = 25;

    @Inject
    private CaseSearch search;

    @Inject
    private CurrentPerson current;

    private @Nullable String page;
    private PageOf<CaseRow> rows = PageOf.of(1, ROWS, 0, List.of());

    public void load() {
        AccountId viewer = current.required().id();
        int number = PageOf.number(page);
        long total = search.count(viewer);
        rows = PageOf.of(number, ROWS, total, search.rows(viewer, PageOf.window(number, ROWS, total)));
    }

    public boolean isMayOpen() {
        return current.required().may(Permission.OPEN_CASES);
    }

    public PageOf<CaseRow> getRows() {
        return rows;
    }

    public @Nullable String getPage() {
        return page;
    }

    public void setPage(@Nullable String page) {
        this.page = page;
    }
}
