package org.dalil.web.requests;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dalil.dossier.ReturnDesk;
import org.dalil.requests.RequestId;
import org.dalil.shared.Outcome;
import org.dalil.web.ui.IdInAddress;
import org.dalil.web.ui.NotThere;
import org.dalil.web.ui.Words;

/**
 * Takes the Word file of a dossier back, {@code PUT /returned/<request>}. A page of elsewhere cannot send a PUT to us
 * without asking first.
 */
@WebServlet("/returned/*")
public class ReturnExchange extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern REQUEST = Pattern.compile("/([0-9a-f-]{36})");

    @Inject
    private transient ReturnDesk desk;

    @Inject
    private transient Words words;

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = REQUEST.matcher(String.valueOf(request.getPathInfo()));
        if (!path.matches()) {
            throw new NotThere();
        }
        Outcome<RequestId> outcome = desk.bring(new RequestId(IdInAddress.of(path.group(1))), request.getInputStream());
        response.setContentType("text/plain");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        if (outcome instanceof Outcome.Refused<RequestId> refused) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            response.getWriter().write(words.say(refused.reasons().get(0)));
        } else {
            response.setStatus(HttpServletResponse.SC_CREATED);
            response.getWriter().write(path.group(1));
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        throw new NotThere();
    }
}
