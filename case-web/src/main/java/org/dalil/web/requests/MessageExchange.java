package org.dalil.web.requests;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dalil.accounts.CurrentPerson;
import org.dalil.messages.MessageDesk;
import org.dalil.messages.MessageReading;
import org.dalil.requests.RequestId;
import org.dalil.shared.Outcome;
import org.dalil.submission.LetterId;
import org.dalil.web.ui.IdInAddress;
import org.dalil.web.ui.NotThere;
import org.dalil.web.ui.Words;

/**
 * Takes in the file of a message, {@code PUT /messages/<request>?name=…}, answers with the letter that was made of it,
 * and hands out what came with one, {@code GET /messages/<request>/<file>}, always as a download.
 */
@WebServlet("/messages/*")
public class MessageExchange extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String ID = "([0-9a-f-]{36})";
    private static final Pattern REQUEST = Pattern.compile("/" + ID);
    private static final Pattern FILE = Pattern.compile("/" + ID + "/" + ID);
    private static final Pattern ENDING = Pattern.compile(".*(\\.[A-Za-z0-9]{1,5})");

    @Inject
    private transient MessageDesk desk;

    @Inject
    private transient MessageReading reading;

    @Inject
    private transient CurrentPerson current;

    @Inject
    private transient Words words;

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = REQUEST.matcher(String.valueOf(request.getPathInfo()));
        if (!path.matches()) {
            throw new NotThere();
        }
        byte[] bytes = request.getInputStream().readNBytes(MessageDesk.MOST_BYTES + 1);
        Outcome<LetterId> outcome = desk.takeIn(
                new RequestId(IdInAddress.of(path.group(1))),
                Objects.requireNonNullElse(request.getParameter("name"), ""),
                bytes);
        response.setContentType("text/plain");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        if (outcome instanceof Outcome.Done<LetterId> done) {
            response.setStatus(HttpServletResponse.SC_CREATED);
            response.getWriter().write(done.value().value().toString());
        } else {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            response.getWriter()
                    .write(words.say(
                            ((Outcome.Refused<LetterId>) outcome).reasons().get(0)));
        }
    }

    /** Asking whether a file is there does not take it. */
    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = FILE.matcher(String.valueOf(request.getPathInfo()));
        if (!path.matches()) {
            throw new NotThere();
        }
        MessageReading.KeptFile file = reading.take(
                        current.required().id(),
                        new RequestId(IdInAddress.of(path.group(1))),
                        IdInAddress.of(path.group(2)))
                .orElseThrow(NotThere::new);
        Matcher ending = ENDING.matcher(file.name());
        response.setContentType("application/octet-stream");
        response.setContentLength(file.content().length);
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"" + path.group(2) + (ending.matches() ? ending.group(1) : "") + "\"");
        response.getOutputStream().write(file.content());
    }
}
