package org.dalil.web.sharing;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dalil.evidence.TakenFile;
import org.dalil.sharing.ExpertDesk;
import org.dalil.sharing.ShareId;
import org.dalil.web.ui.Attachment;
import org.dalil.web.ui.IdInAddress;
import org.dalil.web.ui.NotThere;

/**
 * Hands the file of an item out to the expert to whom it is shown: {@code GET /shared/file/<share>/<item>}. What it was
 * called when it came may name people, and stays here.
 */
@WebServlet("/shared/file/*")
public class SharedFile extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/([0-9a-f-]{36})/([0-9a-f-]{36})");

    /** What is not here goes out without an ending. */
    private static final Map<String, String> ENDINGS = Map.ofEntries(
            Map.entry("application/pdf", ".pdf"),
            Map.entry("application/msword", ".doc"),
            Map.entry("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx"),
            Map.entry("application/vnd.oasis.opendocument.text", ".odt"),
            Map.entry("application/rtf", ".rtf"),
            Map.entry("application/vnd.ms-excel", ".xls"),
            Map.entry("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx"),
            Map.entry("application/vnd.ms-powerpoint", ".ppt"),
            Map.entry("application/vnd.openxmlformats-officedocument.presentationml.presentation", ".pptx"),
            Map.entry("application/zip", ".zip"),
            Map.entry("image/jpeg", ".jpg"),
            Map.entry("image/png", ".png"),
            Map.entry("image/gif", ".gif"),
            Map.entry("image/tiff", ".tif"),
            Map.entry("image/webp", ".webp"),
            Map.entry("audio/mpeg", ".mp3"),
            Map.entry("audio/x-wav", ".wav"),
            Map.entry("audio/ogg", ".ogg"),
            Map.entry("video/mp4", ".mp4"),
            Map.entry("video/quicktime", ".mov"),
            Map.entry("video/webm", ".webm"),
            Map.entry("message/rfc822", ".eml"),
            Map.entry("text/html", ".html"),
            Map.entry("text/csv", ".csv"),
            Map.entry("text/plain", ".txt"));

    @Inject
    private transient ExpertDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(String.valueOf(request.getPathInfo()));
        if (!path.matches()) {
            throw new NotThere();
        }
        TakenFile taken = desk.take(new ShareId(IdInAddress.of(path.group(1))), IdInAddress.of(path.group(2)));
        String name = taken.number() + ENDINGS.getOrDefault(taken.file().mediaType(), "");
        new Attachment(name, name, taken.file().bytes()).send(taken.content(), response);
    }

    /** Asking whether a file is there does not take it. */
    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }
}
