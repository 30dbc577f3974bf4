package org.dalil.web.requests;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dalil.dossier.DossierRelease;
import org.dalil.dossier.LeafDesk;
import org.dalil.requests.RequestId;
import org.dalil.shared.Language;
import org.dalil.viewing.CannotShow;
import org.dalil.web.ui.IdInAddress;
import org.dalil.web.ui.NotThere;
import org.dalil.web.ui.Words;
import org.jspecify.annotations.Nullable;

/**
 * Hands out drawings of pages of dossiers, never the files: {@code /leaves/<request>/<number>/<language>/<page>.png?w=900}.
 * Nobody keeps any of it, and nobody has taken anything.
 */
@WebServlet("/leaves/*")
public class LeafExchange extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH =
            Pattern.compile("/([0-9a-f-]{36})/([0-9]{1,6})/([a-z]{2})/([1-9][0-9]{0,5})\\.png");
    private static final int UNPROCESSABLE = 422;
    private static final int USUAL_WIDTH = 900;

    @Inject
    private transient LeafDesk desk;

    @Inject
    private transient Words words;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(String.valueOf(request.getPathInfo()));
        if (!path.matches()) {
            throw new NotThere();
        }
        RequestId id = new RequestId(IdInAddress.of(path.group(1)));
        response.setHeader("Cache-Control", "no-store");
        try {
            byte[] png = desk.page(
                    id,
                    Integer.parseInt(path.group(2)),
                    language(path.group(3)),
                    Integer.parseInt(path.group(4)),
                    width(request.getParameter("w")));
            response.setContentType("image/png");
            response.setContentLength(png.length);
            response.getOutputStream().write(png);
        } catch (DossierRelease.HeldBack heldBack) {
            refuse(response, UNPROCESSABLE, words.say("dossiers.leaf.heldBack"));
        } catch (CannotShow reason) {
            switch (reason.reason()) {
                case NO_SUCH_PAGE -> throw new NotThere();
                case BUSY ->
                    refuse(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, words.say("dossiers.leaf.busy"));
                default -> refuse(response, UNPROCESSABLE, words.say("dossiers.leaf.cannot"));
            }
        }
    }

    private static Language language(String tag) {
        return Arrays.stream(Language.values())
                .filter(known -> known.tag().equals(tag))
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    private static int width(@Nullable String asked) {
        return asked != null && asked.matches("[0-9]{1,5}") ? Integer.parseInt(asked) : USUAL_WIDTH;
    }

    private static void refuse(HttpServletResponse response, int status, String why) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(why);
    }
}
