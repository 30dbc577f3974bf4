package org.dalil.web.sharing;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dalil.evidence.TakenFile;
import org.dalil.sharing.ExpertDesk;
import org.dalil.sharing.ShareId;
import org.dalil.web.ui.Attachment;
import org.dalil.web.ui.IdInAddress;
import org.dalil.web.ui.NotThere;

/**
 * Hands the file of an item out to the expert to whom it is shown: {@code GET /shared/file/<share>/<item>}, the second
 * one as {@code …/2}.
 */
@WebServlet("/shared/file/*")
public class SharedFile extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/([0-9a-f-]{36})/([0-9a-f-]{36})(?:/([1-9][0-9]?))?");

    @Inject
    private transient ExpertDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(String.valueOf(request.getPathInfo()));
        if (!path.matches()) {
            throw new NotThere();
        }
        TakenFile taken = desk.take(
                new ShareId(IdInAddress.of(path.group(1))),
                IdInAddress.of(path.group(2)),
                path.group(3) == null ? 1 : Integer.parseInt(path.group(3)));
        new Attachment(taken.number(), taken.file().mediaType(), taken.file().bytes()).send(taken.content(), response);
    }

    /** Asking whether a file is there does not take it. */
    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }
}
