package org.dalil.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dalil.audit.AuditDesk;
import org.dalil.audit.AuditRow;
import org.dalil.audit.Finding;
import org.dalil.web.ui.PageOf;
import org.dalil.web.ui.Words;
import org.jspecify.annotations.Nullable;

/** Behind {@code audit/list.xhtml}. */
@Named
@RequestScoped
public class AuditListPage {

    private static final int ROWS = 50;

    @Inject
    private AuditDesk desk;

    @Inject
    private Words words;

    private @Nullable String page;
    private @Nullable PageOf<AuditRow> rows;
    private @Nullable Finding finding;

    /** Refused before anything of the page is written. */
    public void load() {
        getRows();
    }

    public PageOf<AuditRow> getRows() {
        if (rows == null) {
            int number = PageOf.number(page);
            long total = desk.count();
            rows = PageOf.of(number, ROWS, total, desk.rows(PageOf.window(number, ROWS, total)));
        }
        return rows;
    }

    /** Stays on the page: a verification changes nothing, and its answer belongs to this moment. */
    public void verify() {
        finding = desk.verify();
    }

    public boolean isVerified() {
        return finding != null;
    }

    public boolean isIntact() {
        return finding instanceof Finding.Intact;
    }

    public String getFinding() {
        if (finding instanceof Finding.Intact intact) {
            return words.say("audit.intact", intact.entries());
        }
        return finding instanceof Finding.Broken broken
                ? words.say("audit.found." + broken.how(), broken.number())
                : "";
    }

    /** The details of an entry, one by one. */
    public List<String> details(AuditRow row) {
        return row.details().lines().toList();
    }

    public @Nullable String getPage() {
        return page;
    }

    public void setPage(@Nullable String page) {
        this.page = page;
    }
}
