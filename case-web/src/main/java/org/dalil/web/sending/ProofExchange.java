package org.dalil.web.sending;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dalil.accounts.CurrentPerson;
import org.dalil.requests.RequestId;
import org.dalil.sending.SendingProof;
import org.dalil.sending.SendingProofId;
import org.dalil.sending.SubmissionDesk;
import org.dalil.sending.SubmissionReading;
import org.dalil.shared.Outcome;
import org.dalil.web.ui.IdInAddress;
import org.dalil.web.ui.NotThere;
import org.dalil.web.ui.Words;
import org.jspecify.annotations.Nullable;

/**
 * Takes in files that show that something was sent, {@code PUT /proofs/<request>?name=…}, and hands them out again as
 * they came, {@code GET /proofs/<request>/<file>}. Nothing of them is looked into here.
 */
@WebServlet("/proofs/*")
public class ProofExchange extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String ID = "([0-9a-f-]{36})";
    private static final Pattern REQUEST = Pattern.compile("/" + ID);
    private static final Pattern FILE = Pattern.compile("/" + ID + "/" + ID);
    private static final int LONGEST_NAME = 255;

    @Inject
    private transient SubmissionDesk desk;

    @Inject
    private transient SubmissionReading reading;

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
        byte[] bytes = request.getInputStream().readNBytes(SendingProof.MOST_BYTES + 1);
        Outcome<SendingProofId> outcome =
                desk.keep(new RequestId(IdInAddress.of(path.group(1))), name(request.getParameter("name")), bytes);
        response.setContentType("text/plain");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        if (outcome instanceof Outcome.Done<SendingProofId> done) {
            response.setStatus(HttpServletResponse.SC_CREATED);
            response.getWriter().write(done.value().value().toString());
        } else {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            response.getWriter()
                    .write(words.say(((Outcome.Refused<SendingProofId>) outcome)
                            .reasons()
                            .get(0)));
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
        SubmissionReading.KeptFile file = reading.take(
                        current.required().id(),
                        new RequestId(IdInAddress.of(path.group(1))),
                        new SendingProofId(IdInAddress.of(path.group(2))))
                .orElseThrow(NotThere::new);
        response.setContentType("application/octet-stream");
        response.setContentLength(file.content().length);
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"" + path.group(2) + ending(file.name()) + "\"");
        response.getOutputStream().write(file.content());
    }

    private static String name(@Nullable String given) {
        return Optional.ofNullable(given)
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(name -> name.substring(0, Math.min(name.length(), LONGEST_NAME)))
                .orElse("proof");
    }

    private static String ending(String name) {
        Matcher ending = Pattern.compile(".*(\\.[A-Za-z0-9]{1,5})").matcher(name);
        return ending.matches() ? ending.group(1) : "";
    }
}
