package org.dalil.web.requests;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.CurrentPerson;
import org.dalil.regimes.RegimeCatalogue;
import org.dalil.regimes.RegimeId;
import org.dalil.requests.ExportDesk;
import org.dalil.requests.RequestId;
import org.dalil.requests.RequestRow;
import org.dalil.requests.RequestSearch;
import org.dalil.shared.Csv;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;
import org.dalil.shared.Window;
import org.dalil.web.regimes.Terms;
import org.dalil.web.ui.IdInAddress;
import org.dalil.web.ui.Reader;
import org.dalil.web.ui.Words;

/**
 * Hands out the list of requests as it is filtered, or those that were selected: {@code
 * /requests-export.csv?stage=DRAFTING}. It is written down first, in a transaction of its own.
 */
@WebServlet("/requests-export.csv")
public class RequestsDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int AT_ONCE = 500;

    @Inject
    private transient ExportDesk desk;

    @Inject
    private transient RequestSearch search;

    @Inject
    private transient RegimeCatalogue regimes;

    @Inject
    private transient CurrentPerson current;

    @Inject
    private transient Words words;

    @Inject
    private transient Reader reader;

    @Inject
    private transient Terms terms;

    /** Asking whether it is there takes nothing. */
    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        AccountId viewer = current.required().id();
        Set<RequestId> chosen = chosen(request);
        if (search.rows(viewer, List.copyOf(chosen)).size() < chosen.size()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        RequestSearch.Query query = RequestFilter.of(request::getParameter).query(regimes, chosen);
        desk.exporting(query);
        response.setContentType(Csv.TYPE);
        response.setHeader("Content-Disposition", "attachment; filename=\"dalil-requests.csv\"");
        PrintWriter out = response.getWriter();
        String between = reader.language() == Language.ENGLISH ? "," : ";";
        out.write(Csv.headings(
                Stream.of(
                                "number",
                                "authority",
                                "regime",
                                "title",
                                "target",
                                "stage",
                                "status",
                                "owner",
                                "organisations",
                                "individuals",
                                "opened")
                        .map(column -> words.say("stages.csv." + column)),
                between));
        List<RequestRow> some = search.rows(viewer, query, new Window(0, AT_ONCE));
        for (int from = AT_ONCE; !some.isEmpty(); from += AT_ONCE) {
            some.forEach(row -> out.write(Csv.line(cells(row), between)));
            some = out.checkError() ? List.of() : search.rows(viewer, query, new Window(from, AT_ONCE));
        }
    }

    private static Set<RequestId> chosen(HttpServletRequest request) {
        String[] named = request.getParameterValues("of");
        return named == null
                ? Set.of()
                : Stream.of(named).map(IdInAddress::of).map(RequestId::new).collect(Collectors.toSet());
    }

    private Stream<String> cells(RequestRow row) {
        return Stream.of(
                row.number(),
                regimes.current(new RegimeId(row.regime())).regime().jurisdiction(),
                row.regime(),
                said(row.title()),
                said(row.targetName()),
                words.say("shell.stage." + row.stage().name()),
                terms.say("request_status", row.status()),
                row.ownerName(),
                Long.toString(row.organisations()),
                Long.toString(row.individuals()),
                row.openedAt().toString());
    }

    private String said(LocalText text) {
        return text.best(reader.language()).map(LocalText.Spoken::text).orElse("");
    }
}
