package org.dalil.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.dalil.audit.AuditDesk;
import org.dalil.audit.AuditQuery;
import org.dalil.audit.AuditRow;
import org.dalil.sealing.Finding;
import org.dalil.web.ui.PageOf;
import org.dalil.web.ui.Words;
import org.jspecify.annotations.Nullable;

/** Behind {@code audit/list.xhtml}. */
@Named
@RequestScoped
public class AuditListPage {

    static final int ROWS = 50;

    @Inject
    private AuditDesk desk;

    @Inject
    private HistoryWords historyWords;

    @Inject
    private Words words;

    private final HistoryFilter filter = new HistoryFilter();
    private @Nullable String page;
    private @Nullable History history;
    private @Nullable Finding finding;

    /** Refused before anything of the page is written. */
    public void load() {
        getHistory();
    }

    public History getHistory() {
        if (history == null) {
            AuditQuery query = filter.query();
            int number = PageOf.number(page);
            long total = desk.count(query);
            history = new History(
                    PageOf.of(number, ROWS, total, desk.rows(query, PageOf.window(number, ROWS, total))),
                    desk.actors(),
                    HistoryDownload.OF_THE_INSTALLATION + "/all",
                    filter.inAddress());
        }
        return history;
    }

    /** Stays on the page: a verification changes nothing, and its answer belongs to this moment. */
    public void verify() {
        finding = desk.verify();
        history = null;
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

    /** The number that the verification named; 0 when it named none. */
    public long getNamed() {
        return finding instanceof Finding.Broken broken ? broken.number() : 0;
    }

    public boolean isNamed(AuditRow row) {
        return getNamed() == row.number();
    }

    /** The end of an id: enough to see what belongs together. */
    public String brief(UUID id) {
        return id.toString().substring(28);
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
