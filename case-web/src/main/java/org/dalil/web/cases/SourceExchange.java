package org.dalil.web.cases;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dalil.accounts.CurrentPerson;
import org.dalil.cases.CaseId;
import org.dalil.cases.CaseReading;
import org.dalil.cases.DocumentDesk;
import org.dalil.cases.DocumentFile;
import org.dalil.cases.DocumentId;
import org.dalil.cases.IncomingText;
import org.dalil.shared.Outcome;
import org.dalil.shared.Refusal;
import org.dalil.web.ui.IdInAddress;
import org.dalil.web.ui.NotThere;
import org.dalil.web.ui.Words;
import org.jspecify.annotations.Nullable;

/**
 * Takes in text files, {@code PUT /sources/<case>?name=…&charset=…}, and hands them out again as they came,
 * {@code GET /sources/<case>/<document>}. A page of elsewhere cannot send a PUT to us without asking first, and nobody
 * answers.
 */
@WebServlet("/sources/*")
public class SourceExchange extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String ID = "([0-9a-f-]{36})";
    private static final Pattern CASE = Pattern.compile("/" + ID);
    private static final Pattern DOCUMENT = Pattern.compile("/" + ID + "/" + ID);

    @Inject
    private transient DocumentDesk desk;

    @Inject
    private transient CaseReading reading;

    @Inject
    private transient CurrentPerson current;

    @Inject
    private transient Words words;

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = CASE.matcher(String.valueOf(request.getPathInfo()));
        if (!path.matches()) {
            throw new NotThere();
        }
        CaseId file = new CaseId(IdInAddress.of(path.group(1)));
        byte[] bytes = request.getInputStream().readNBytes(IncomingText.MOST_BYTES + 1);
        String name = Optional.ofNullable(request.getParameter("name"))
                .filter(given -> !given.isBlank())
                .orElse("text.txt");
        Outcome<DocumentId> outcome = bytes.length > IncomingText.MOST_BYTES
                ? Outcome.refused(IncomingText.Objection.TEXT_TOO_LONG, IncomingText.LONGEST, bytes.length)
                : taken(file, IncomingText.file(name, bytes, chosen(request.getParameter("charset"))));
        if (outcome instanceof Outcome.Done<DocumentId> done) {
            answer(
                    response,
                    HttpServletResponse.SC_CREATED,
                    done.value().value().toString());
        } else {
            Refusal reason = ((Outcome.Refused<DocumentId>) outcome).reasons().get(0);
            answer(response, HttpServletResponse.SC_BAD_REQUEST, words.say(reason));
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = DOCUMENT.matcher(String.valueOf(request.getPathInfo()));
        if (!path.matches()) {
            throw new NotThere();
        }
        DocumentFile file = reading.file(
                        current.required().id(),
                        new CaseId(IdInAddress.of(path.group(1))),
                        new DocumentId(IdInAddress.of(path.group(2))))
                .orElseThrow(NotThere::new);
        response.setContentType("application/octet-stream");
        response.setContentLength(file.content().length);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + path.group(2) + ".txt\"");
        response.getOutputStream().write(file.content());
    }

    private Outcome<DocumentId> taken(CaseId file, Outcome<IncomingText> text) {
        return text instanceof Outcome.Done<IncomingText> done
                ? desk.take(file, done.value())
                : Outcome.refused(((Outcome.Refused<IncomingText>) text).reasons());
    }

    /** Null, to find it out, where none was chosen or none of ours. */
    private static @Nullable Charset chosen(@Nullable String name) {
        return IncomingText.CHARSETS.stream()
                .filter(charset -> charset.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static void answer(HttpServletResponse response, int status, String sentence) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(sentence);
    }
}
