package org.dalil.web.accounts;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.dalil.accounts.SessionDesk;

/**
 * What the script of every page asks about its session: to go on, and to lock it. Neither needs a form of a page, which
 * may have been open for too long; and only a page of this server may ask.
 */
@WebServlet("/session/*")
public class SessionCalls extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SessionDesk desk;

    @Inject
    private transient SignedInPerson signedIn;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String site = request.getHeader("Sec-Fetch-Site");
        String call = String.valueOf(request.getPathInfo());
        if (site != null && !site.equals("same-origin")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (call.equals("/lock")) {
            desk.lock();
            signedIn.lock();
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else if (call.equals("/stay")) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
