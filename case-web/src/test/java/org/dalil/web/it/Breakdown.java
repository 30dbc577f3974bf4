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

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        throw new IllegalStateException(CAUSE);
    }
}
