package org.dalil.web.editing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dalil.editing.DraftDesk;
import org.dalil.editing.Edit;
import org.dalil.editing.Sheet;
import org.dalil.shared.Outcome;
import org.dalil.web.ui.Words;

/**
 * Takes drafts from {@code forms.js}: {@code {"form": …, "seen": 3, "fields": {"title.en": …}}}. Answers with the
 * sentence that the form then shows. A page of elsewhere cannot send this type of content to us without asking first,
 * and nobody answers.
 */
@WebServlet("/drafts")
public class DraftKeeping extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final ObjectMapper JSON = new ObjectMapper();

    /** More than the longest draft has in UTF-8. */
    private static final int LONGEST = 4_000_000;

    /** What the script sends. */
    record Typed(String form, int seen, Map<String, String> fields) {}

    @Inject
    private transient DraftDesk desk;

    @Inject
    private transient Words words;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!String.valueOf(request.getContentType()).startsWith("application/json")) {
            response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
            return;
        }
        byte[] body = request.getInputStream().readNBytes(LONGEST + 1);
        if (body.length > LONGEST) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        Typed typed;
        try {
            typed = JSON.readValue(body, Typed.class);
        } catch (JsonProcessingException e) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        if (typed == null || typed.form() == null || typed.fields() == null) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        Outcome<Instant> kept =
                desk.keep(typed.form(), new Edit(typed.seen(), new Sheet(new LinkedHashMap<>(typed.fields()))));
        String sentence;
        if (kept instanceof Outcome.Done<Instant> done) {
            sentence = words.say("editing.kept", done.value());
        } else {
            response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            sentence = words.say(((Outcome.Refused<Instant>) kept).reasons().get(0));
        }
        response.setContentType("text/plain");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(sentence);
    }
}
