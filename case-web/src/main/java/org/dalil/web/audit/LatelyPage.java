package org.dalil.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.CurrentPerson;
import org.dalil.audit.AuditRow;
import org.dalil.audit.HistoryReading;
import org.dalil.audit.NoticeReading;
import org.dalil.audit.SeenDesk;
import org.dalil.audit.SeenPlace;
import org.dalil.shared.Window;
import org.jspecify.annotations.Nullable;

/** What others did in the cases of the reader, for the page on which she begins. */
@Named
@RequestScoped
public class LatelyPage {

    private static final Duration LATELY = Duration.ofDays(14);
    private static final int SHOWN = 10;

    @Inject
    private HistoryReading history;

    @Inject
    private NoticeReading notices;

    @Inject
    private SeenDesk desk;

    @Inject
    private HistoryWords words;

    @Inject
    private CurrentPerson current;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest asked;

    private @Nullable List<AuditRow> changes;
    private @Nullable Long seen;

    public List<AuditRow> getChanges() {
        if (changes == null) {
            changes = history.lately(viewer(), clock.instant().minus(LATELY), Window.first(SHOWN));
        }
        return changes;
    }

    /** How much of what is shown she has not said to have seen. */
    public long getUnseen() {
        return getChanges().stream().filter(this::isNew).count();
    }

    public boolean isNew(AuditRow row) {
        if (seen == null) {
            seen = notices.seen(viewer(), SeenPlace.CHANGES);
        }
        return row.number() > seen;
    }

    /** The newest entry that is shown. */
    public long getNewest() {
        return getChanges().stream().mapToLong(AuditRow::number).max().orElse(0);
    }

    /** Only who says so has seen it: that the page was open is no sign. */
    public String sawAll() {
        desk.seen(SeenPlace.CHANGES, Newest.of(asked));
        return "/work/home?faces-redirect=true";
    }

    private AccountId viewer() {
        return current.required().id();
    }

    public String what(AuditRow row) {
        return words.what(row);
    }
}
