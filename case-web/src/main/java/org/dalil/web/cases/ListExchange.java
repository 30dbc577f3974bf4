package org.dalil.web.cases;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dalil.cases.CaseId;
import org.dalil.lists.ListDesk;
import org.dalil.shared.Language;
import org.dalil.shared.Outcome;
import org.dalil.web.ui.Csv;
import org.dalil.web.ui.IdInAddress;
import org.dalil.web.ui.NotThere;
import org.dalil.web.ui.Reader;
import org.dalil.web.ui.Words;

/**
 * Takes a list of items in, {@code PUT /lists/<case>}, and hands an empty one out with the headings in the language of
 * the reader, {@code GET /lists/items.csv}. A page of elsewhere cannot send a PUT to us without asking first.
 */
@WebServlet("/lists/*")
public class ListExchange extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern CASE = Pattern.compile("/([0-9a-f-]{36})");

    @Inject
    private transient ListDesk desk;

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
        Outcome<UUID> outcome = desk.bring(new CaseId(IdInAddress.of(path.group(1))), request.getInputStream());
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
        if (!"/items.csv".equals(request.getPathInfo())) {
            throw new NotThere();
        }
        response.setContentType(Csv.TYPE);
        response.setHeader("Content-Disposition", "attachment; filename=\"items.csv\"");
        String between = reader.language() == Language.ENGLISH ? "," : ";";
        response.getWriter().write(Csv.headings(lists.headings().stream(), between));
    }
}
