package org.dalil.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.CurrentPerson;
import org.dalil.audit.AuditRow;
import org.dalil.audit.Notice;
import org.dalil.audit.NoticeReading;
import org.dalil.audit.SeenDesk;
import org.dalil.audit.SeenPlace;
import org.dalil.database.ReadOnce;
import org.dalil.web.ui.PageOf;
import org.jspecify.annotations.Nullable;

/** Behind {@code work/notices.xhtml}. */
@Named
@RequestScoped
public class NoticesPage {

    private static final int ROWS = 25;

    @Inject
    private NoticeReading notices;

    @Inject
    private SeenDesk desk;

    @Inject
    private CurrentPerson current;

    @Inject
    private HttpServletRequest asked;

    private @Nullable String page;
    private @Nullable Long seen;
    private PageOf<AuditRow> rows = PageOf.of(1, ROWS, 0, List.of());

    public void load() {
        int number = PageOf.number(page);
        long total = notices.count(viewer());
        rows = PageOf.of(number, ROWS, total, notices.rows(viewer(), PageOf.window(number, ROWS, total)));
    }

    public PageOf<AuditRow> getRows() {
        return rows;
    }

    @ReadOnce
    public long getUnseen() {
        return notices.unseen(viewer());
    }

    public boolean isNew(AuditRow row) {
        if (seen == null) {
            seen = notices.seen(viewer(), SeenPlace.NOTICES);
        }
        return row.number() > seen;
    }

    /** The newest entry that is shown. */
    public long getNewest() {
        return rows.rows().stream().mapToLong(AuditRow::number).max().orElse(0);
    }

    public String sawAll() {
        desk.seen(SeenPlace.NOTICES, Newest.of(asked));
        return "/work/notices?faces-redirect=true";
    }

    /** The page on which one sees more of it. */
    public String page(AuditRow row) {
        return switch (Notice.valueOf(row.what())) {
            case MEMBER_ADMITTED, MEMBER_ROLE_CHANGED, MEMBER_SUCCEEDED -> "/cases/case";
            case REQUEST_PASSED -> "/requests/assign";
            case REQUEST_MOVED -> "/requests/overview";
            case REVIEWER_ASKED, VERDICT_APPROVE, VERDICT_ASK, VERDICT_REJECT, REVIEW_LOST_CONSENT -> "/review/item";
            case RECALL_OPENED -> "/cases/history";
        };
    }

    public String id(AuditRow row) {
        return String.valueOf(isOfRequest(row) ? row.about() : row.caseId());
    }

    /** By which name the page asks for the id. */
    public String idName(AuditRow row) {
        return page(row).equals("/requests/assign") ? "of" : "id";
    }

    /** Null where the page needs none. */
    public @Nullable String item(AuditRow row) {
        return page(row).equals("/review/item") ? String.valueOf(row.about()) : null;
    }

    /** What it is about, as people call it; null where it is about the reader herself. */
    public @Nullable String thing(AuditRow row) {
        return page(row).equals("/cases/case") ? null : row.thing();
    }

    private boolean isOfRequest(AuditRow row) {
        return page(row).startsWith("/requests/");
    }

    private AccountId viewer() {
        return current.required().id();
    }

    public @Nullable String getPage() {
        return page;
    }

    public void setPage(@Nullable String page) {
        this.page = page;
    }
}
