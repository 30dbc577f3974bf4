package org.dalil.web.cases;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dalil.accounts.CurrentPerson;
import org.dalil.cases.CaseId;
import org.dalil.cases.RestrictedDesk;
import org.dalil.cases.Tlp;
import org.dalil.evidence.EvidenceDesk;
import org.dalil.evidence.EvidenceSearch;
import org.dalil.evidence.EvidenceView;
import org.dalil.lists.ListDesk;
import org.dalil.lists.ListReader;
import org.dalil.shared.Outcome;
import org.dalil.web.ui.IdInAddress;
import org.dalil.web.ui.NotThere;
import org.dalil.web.ui.Reader;
import org.dalil.web.ui.Words;
import org.dalil.worker.Line;

/**
 * Takes a list of items in, {@code PUT /lists/<case>}, hands an empty one out with the headings in the language of the
 * reader, {@code GET /lists/items.xlsx}, and the items of a case as one, {@code GET /lists/<case>/evidence.csv}. A page
 * of elsewhere cannot send a PUT to us without asking first.
 */
@WebServlet("/lists/*")
public class ListExchange extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern EMPTY = Pattern.compile("/items\\.(csv|xlsx)");
    private static final Pattern ITEMS = Pattern.compile("/([0-9a-f-]{36})/evidence\\.(csv|xlsx)");

    /** For so many lines the cells of an empty list are text, so that no spreadsheet makes another date of one. */
    private static final int ROOM = 1_000;

    private static final Pattern CASE = Pattern.compile("/([0-9a-f-]{36})");

    @Inject
    private transient ListDesk desk;

    @Inject
    private transient ListReader table;

    @Inject
    private transient EvidenceSearch evidence;

    @Inject
    private transient EvidenceDesk items;

    @Inject
    private transient RestrictedDesk restricted;

    @Inject
    private transient EvidenceLines lines;

    @Inject
    private transient CurrentPerson current;

    @Inject
    private transient ListWords lists;

    @Inject
    private transient Reader reader;

    @Inject
    private transient Words words;

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = CASE.matcher(String.valueOf(request.getPathInfo()));
        if (!path.matches()) {
            throw new NotThere();
        }
        CaseId file = new CaseId(IdInAddress.of(path.group(1)));
        desk.mayBring(file);
        Outcome<List<Line>> read = table.read(file, request.getInputStream());
        Outcome<UUID> outcome = read instanceof Outcome.Done<List<Line>> done
                ? desk.bring(file, done.value())
                : Outcome.refused(((Outcome.Refused<List<Line>>) read).reasons());
        response.setContentType("text/plain");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        if (outcome instanceof Outcome.Done<UUID> done) {
            response.setStatus(HttpServletResponse.SC_CREATED);
            response.getWriter().write(done.value().toString());
        } else {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            response.getWriter()
                    .write(words.say(((Outcome.Refused<UUID>) outcome).reasons().get(0)));
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = String.valueOf(request.getPathInfo());
        Matcher empty = EMPTY.matcher(path);
        Matcher items = ITEMS.matcher(path);
        if (empty.matches()) {
            send("items", empty.group(1), List.of(lists.headings()), ROOM, response);
        } else if (items.matches()) {
            CaseId file = new CaseId(IdInAddress.of(items.group(1)));
            EvidenceFilter filter = EvidenceFilter.of(request.getParameter("kind"), request.getParameter("status"));
            List<EvidenceView> asked = evidence.items(current.required().id(), file).stream()
                    .filter(filter::takes)
                    .toList();
            restricted.shown(file, labels(asked));
            items(file, items.group(2), asked, response);
        } else {
            throw new NotThere();
        }
    }

    private void items(CaseId file, String ending, List<EvidenceView> asked, HttpServletResponse response)
            throws IOException {
        List<List<String>> all = lines.of(asked);
        items.listed(file);
        send("evidence", ending, all, 0, response);
    }

    private static Map<UUID, Tlp> labels(List<EvidenceView> items) {
        return items.stream().collect(Collectors.toMap(item -> item.id().value(), EvidenceView::tlp));
    }

    private void send(String name, String ending, List<List<String>> content, int room, HttpServletResponse response)
            throws IOException {
        ListFormat format = ListFormat.of(ending).orElseThrow(NotThere::new);
        response.setContentType(format.mediaType());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "." + ending + "\"");
        format.write(content, room, reader.language(), response.getOutputStream());
    }
}
