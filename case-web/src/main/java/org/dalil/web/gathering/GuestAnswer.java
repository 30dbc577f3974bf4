package org.dalil.web.gathering;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dalil.editing.Sheet;
import org.dalil.gathering.GuestDesk;
import org.dalil.gathering.Reply;
import org.dalil.shared.Language;
import org.dalil.shared.Outcome;
import org.dalil.web.ui.NotThere;

/**
 * Takes what a guest answers: {@code POST /sign}, a plain form that works without a script. Beside Faces, which would
 * want a session and a nonce that only a script sends.
 */
@WebServlet("/sign")
public class GuestAnswer extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Set<String> IN_EACH_LANGUAGE =
            Set.of("name", "country", "capacity", "honorific", "title", "affiliation", "formerly");
    private static final Set<String> ONCE = Set.of("letter", "signer", "function", "authorised", "confidential");

    @Inject
    private transient GuestDesk desk;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Sheet sheet = sheet(request);
        Outcome<String> outcome = desk.answer(parameter(request, "t"), act(request), sheet);
        if (outcome instanceof Outcome.Done<String> done) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader(
                    "Location",
                    request.getContextPath() + GuestPage.ADDRESS + "?t=" + done.value() + language(request));
            return;
        }
        request.setAttribute(GuestPage.TYPED, sheet);
        request.setAttribute(GuestPage.REFUSED, ((Outcome.Refused<String>) outcome).reasons());
        request.getRequestDispatcher(GuestPage.ADDRESS).forward(request, response);
    }

    private static Reply.Act act(HttpServletRequest request) {
        try {
            return Reply.Act.valueOf(parameter(request, "act"));
        } catch (IllegalArgumentException noAct) {
            throw new NotThere();
        }
    }

    private static Sheet sheet(HttpServletRequest request) {
        Map<String, String> fields = new LinkedHashMap<>();
        ONCE.forEach(field -> fields.put(field, parameter(request, field)));
        for (String field : IN_EACH_LANGUAGE) {
            for (Language language : Language.values()) {
                String name = field + "." + language.tag();
                fields.put(name, parameter(request, name));
            }
        }
        return new Sheet(fields);
    }

    private static String language(HttpServletRequest request) {
        String tag = parameter(request, "lang");
        return tag.matches("[a-z]{2}") ? "&lang=" + tag : "";
    }

    private static String parameter(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }
}
