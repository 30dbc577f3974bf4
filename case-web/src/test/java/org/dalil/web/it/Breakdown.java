package org.dalil.web.it;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Fails, as no shipped page should; part of the tested WAR only. */
@WebServlet(Breakdown.PATH)
public class Breakdown extends HttpServlet {

    static final String PATH = "/breakdown";
    static final String CAUSE = "a cause that is nobody's business";

    /** A page that fails when most of it is written. */
    static final String HALF = "/error/half.xhtml";

    static final String BEGINNING = "so it begins";

    private static final long serialVersionUID = 1L;

    static String half() {
        return "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body><p>" + BEGINNING + "</p><p>"
                + "and goes on ".repeat(20_000) + "</p><p>#{'short'.charAt(9)}</p></body></html>";
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        throw new IllegalStateException(CAUSE);
    }
}
