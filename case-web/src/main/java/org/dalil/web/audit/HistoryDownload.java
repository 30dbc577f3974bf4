package org.dalil.web.audit;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.function.LongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Permission;
import org.dalil.audit.AuditDesk;
import org.dalil.audit.AuditHappening;
import org.dalil.audit.AuditQuery;
import org.dalil.audit.AuditRow;
import org.dalil.audit.HistoryReading;
import org.dalil.cases.CaseId;
import org.dalil.web.ui.IdInAddress;
import org.dalil.web.ui.NotThere;
import org.dalil.web.ui.Words;

/**
 * Hands out histories: {@code /audit/export/all.csv}, {@code /history/<case>.jsonl}, and where the trail ends:
 * {@code /audit/export/anchors.txt}. It is written down first, in a transaction of its own: while a slow reader takes a long
 * history, others go on working.
 */
@WebServlet({"/history/*", HistoryDownload.OF_THE_INSTALLATION + "/*"})
public class HistoryDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/(all|[0-9a-f-]{36})\\.([a-z]{3,5})");
    private static final String ANCHORS = "/anchors.txt";
    static final String OF_THE_INSTALLATION = "/audit/export";

    @Inject
    private transient AuditDesk desk;

    @Inject
    private transient HistoryReading reading;

    @Inject
    private transient CurrentPerson current;

    @Inject
    private transient HistoryWords historyWords;

    @Inject
    private transient Words words;

    /** Asking whether it is there takes nothing. */
    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = String.valueOf(request.getPathInfo());
        boolean ofTheInstallation = request.getServletPath().equals(OF_THE_INSTALLATION);
        if (ofTheInstallation && path.equals(ANCHORS)) {
            giveAnchors(response);
            return;
        }
        Matcher matcher = PATH.matcher(path);
        HistoryFile file = matcher.matches() ? HistoryFile.endingIn(matcher.group(2)) : null;
        if (file == null || ofTheInstallation != matcher.group(1).equals("all")) {
            throw new NotThere();
        }
        AuditQuery query = HistoryFilter.of(request::getParameter).query();
        LongFunction<List<AuditRow>> entriesBehind = ofTheInstallation
                ? ofAll(query, file.format())
                : ofCase(new CaseId(IdInAddress.of(matcher.group(1))), query, file.format());
        PrintWriter out = begin(response, file.type(), "dalil-history." + matcher.group(2));
        file.begin(out, words);
        List<AuditRow> some = entriesBehind.apply(0);
        while (!some.isEmpty()) {
            some.forEach(row -> file.write(out, row, historyWords));
            some = out.checkError()
                    ? List.of()
                    : entriesBehind.apply(some.get(some.size() - 1).number());
        }
    }

    private LongFunction<List<AuditRow>> ofAll(AuditQuery query, AuditHappening.Format format) {
        auditor();
        desk.exporting(format);
        return number -> desk.behind(query, number);
    }

    private LongFunction<List<AuditRow>> ofCase(CaseId file, AuditQuery query, AuditHappening.Format format) {
        AccountId viewer = current.required().id();
        if (!current.required().may(Permission.READ_CASES)) {
            throw new NotThere();
        }
        reading.exporting(viewer, file, format);
        return number -> reading.behind(viewer, file, query, number);
    }

    private void giveAnchors(HttpServletResponse response) throws IOException {
        auditor();
        PrintWriter out = begin(response, "text/plain; charset=UTF-8", "dalil-anchors.txt");
        out.write("dalil-anchors 1\n");
        out.write("now " + desk.anchor() + "\n");
        desk.dailyAnchors().forEach(daily -> out.write(daily + "\n"));
        desk.exporting(AuditHappening.Format.ANCHOR);
    }

    private void auditor() {
        if (!current.required().may(Permission.READ_AUDIT_TRAIL)) {
            throw new NotThere();
        }
    }

    private static PrintWriter begin(HttpServletResponse response, String type, String name) throws IOException {
        response.setContentType(type);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        return response.getWriter();
    }
}
