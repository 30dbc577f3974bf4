package org.dalil.web.cases;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dalil.cases.CaseId;
import org.dalil.evidence.EvidenceDesk;
import org.dalil.evidence.EvidenceId;
import org.dalil.evidence.TakenFile;
import org.dalil.web.ui.Attachment;
import org.dalil.web.ui.IdInAddress;
import org.dalil.web.ui.NotThere;

/**
 * Hands files of evidence out, {@code GET /files/<case>/<item>}, the second one of an item as {@code …/2}: decrypted on
 * the way, some bytes at a time.
 */
@WebServlet("/files/*")
public class EvidenceExchange extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/([0-9a-f-]{36})/([0-9a-f-]{36})(?:/([1-9][0-9]?))?");

    @Inject
    private transient EvidenceDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = path(request);
        TakenFile taken = desk.take(
                        new CaseId(IdInAddress.of(path.group(1))),
                        new EvidenceId(IdInAddress.of(path.group(2))),
                        path.group(3) == null ? 1 : Integer.parseInt(path.group(3)))
                .orElseThrow(NotThere::new);
        new Attachment(taken.number(), taken.file().mediaType(), taken.file().bytes()).send(taken.content(), response);
    }

    /** Asking whether a file is there does not take it. */
    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }

    private static Matcher path(HttpServletRequest request) {
        Matcher path = PATH.matcher(String.valueOf(request.getPathInfo()));
        if (!path.matches()) {
            throw new NotThere();
        }
        return path;
    }
}
