package org.dalil.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Permission;
import org.dalil.audit.AuditRow;
import org.dalil.audit.HistoryReading;
import org.dalil.cases.CaseId;
import org.dalil.cases.NeedToKnow;
import org.dalil.shared.Window;
import org.jspecify.annotations.Nullable;

/** What happened last in a case, for pages that show a little of it. */
@Named
@RequestScoped
public class ActivityPage {

    private static final int SHOWN = 5;
    private static final String CODE = "code=";

    @Inject
    private HistoryReading history;

    @Inject
    private HistoryWords words;

    @Inject
    private NeedToKnow needToKnow;

    @Inject
    private CurrentPerson current;

    private @Nullable List<AuditRow> rows;

    /** Nothing for whose role in the case does not let her read its history. */
    public List<AuditRow> of(UUID file) {
        if (rows == null) {
            var viewer = current.required().id();
            var id = new CaseId(file);
            rows = needToKnow.may(viewer, id, Permission.READ_CASES)
                    ? history.latest(viewer, id, Window.first(SHOWN))
                    : List.of();
        }
        return rows;
    }

    /** What the entry itself calls the thing; empty where it has no such name. */
    public String code(AuditRow row) {
        return row.details()
                .lines()
                .filter(line -> line.startsWith(CODE))
                .map(line -> line.substring(CODE.length()))
                .findFirst()
                .orElse("");
    }

    public String what(AuditRow row) {
        return words.what(row);
    }
}
