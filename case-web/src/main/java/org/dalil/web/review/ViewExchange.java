package org.dalil.web.review;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dalil.cases.CaseId;
import org.dalil.evidence.EvidenceId;
import org.dalil.viewing.CannotShow;
import org.dalil.viewing.Glance;
import org.dalil.viewing.ViewingDesk;
import org.dalil.web.ui.IdInAddress;
import org.dalil.web.ui.NotThere;
import org.dalil.web.ui.Words;
import org.dalil.worker.PageWords;
import org.jspecify.annotations.Nullable;

/**
 * Hands out drawings of files of evidence, never the files: {@code GET /views/<case>/<item>} says how many pages there
 * are, {@code …/3.png?w=900} is one of them, {@code …/3.json} its words, {@code …/sum} whether the bytes are what they
 * were; {@code GET /views/<case>/<item>/file/2…} the same of another file of the item. Nobody keeps any of it.
 */
@WebServlet("/views/*")
public class ViewExchange extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile(
            "/([0-9a-f-]{36})/([0-9a-f-]{36})(?:/file/([1-9][0-9]?))?" + "(?:/(?:([0-9]{1,6})\\.(png|json)|(sum)))?");
    private static final int UNPROCESSABLE = 422;
    private static final int USUAL_WIDTH = 900;

    @Inject
    private transient ViewingDesk desk;

    @Inject
    private transient Words words;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(String.valueOf(request.getPathInfo()));
        if (!path.matches()) {
            throw new NotThere();
        }
        CaseId file = new CaseId(IdInAddress.of(path.group(1)));
        EvidenceId item = new EvidenceId(IdInAddress.of(path.group(2)));
        int position = path.group(3) == null ? 1 : Integer.parseInt(path.group(3));
        response.setHeader("Cache-Control", "no-store");
        try {
            if (path.group(6) != null) {
                sum(response, desk.isUnchanged(file, item, position));
            } else if (path.group(4) == null) {
                glance(response, desk.glance(file, item, position));
            } else if (path.group(5).equals("json")) {
                words(response, desk.words(file, item, position, Integer.parseInt(path.group(4))));
            } else {
                byte[] png = desk.page(
                        file, item, position, Integer.parseInt(path.group(4)), width(request.getParameter("w")));
                response.setContentType("image/png");
                response.setContentLength(png.length);
                response.getOutputStream().write(png);
            }
        } catch (CannotShow reason) {
            if (reason.reason() == CannotShow.Reason.NO_SUCH_PAGE) {
                throw new NotThere();
            }
            response.setStatus(
                    reason.reason() == CannotShow.Reason.BUSY
                            ? HttpServletResponse.SC_SERVICE_UNAVAILABLE
                            : UNPROCESSABLE);
            response.setContentType("text/plain");
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.getWriter().write(words.say("review.cannotShow." + reason.reason()));
        }
    }

    private static int width(@Nullable String asked) {
        return asked != null && asked.matches("[0-9]{1,5}") ? Integer.parseInt(asked) : USUAL_WIDTH;
    }

    private void sum(HttpServletResponse response, boolean isUnchanged) throws IOException {
        try (JsonGenerator json = json(response)) {
            json.writeStartObject()
                    .write("matches", isUnchanged)
                    .write("said", words.say("review.checkedAt", clock.instant()))
                    .writeEnd();
        }
    }

    private static void glance(HttpServletResponse response, Glance glance) throws IOException {
        try (JsonGenerator json = json(response)) {
            json.writeStartObject()
                    .write("kind", glance.kind().name())
                    .write("pages", glance.pages())
                    .writeEnd();
        }
    }

    private static void words(HttpServletResponse response, PageWords page) throws IOException {
        try (JsonGenerator json = json(response)) {
            json.writeStartObject().write("text", page.text()).writeStartArray("pieces");
            for (PageWords.Piece piece : page.pieces()) {
                json.writeStartArray()
                        .write(piece.start())
                        .write(piece.length())
                        .write(rounded(piece.left()))
                        .write(rounded(piece.top()))
                        .write(rounded(piece.width()))
                        .write(rounded(piece.height()))
                        .writeEnd();
            }
            json.writeEnd().writeEnd();
        }
    }

    private static double rounded(double part) {
        return Double.isFinite(part) ? Math.round(part * 100_000) / 100_000.0 : 0;
    }

    private static JsonGenerator json(HttpServletResponse response) throws IOException {
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        return Json.createGenerator(response.getWriter());
    }
}
