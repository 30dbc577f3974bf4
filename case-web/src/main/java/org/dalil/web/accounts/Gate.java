package org.dalil.web.accounts;

import jakarta.faces.render.ResponseStateManager;
import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.dalil.accounts.CurrentPerson;
import org.dalil.web.ui.NotThere;
import org.dalil.web.ui.ReturnPath;
import org.dalil.web.ui.Scripted;

/**
 * Lets nobody in who is not signed in. Everything is closed unless it is named here: the page to sign in, what pages
 * are drawn with, and the pages about errors.
 */
@WebFilter(filterName = "gate")
public class Gate implements Filter {

    private static final String LOGIN = "/login.xhtml";
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");

    @Inject
    private CurrentPerson current;

    @Override
    public void doFilter(ServletRequest servletRequest, ServletResponse servletResponse, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) servletRequest;
        HttpServletResponse response = (HttpServletResponse) servletResponse;
        if (!isUnderstood(request)) {
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (isFormInAddress(request)) {
            throw new NotThere();
        } else if (isOpen(request) || current.person().isPresent()) {
            chain.doFilter(request, response);
        } else if (Scripted.asks(request)) {
            Scripted.redirect(request, response, login(request));
        } else {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", request.getContextPath() + login(request));
        }
    }

    /** Whether it matters who asks; style sheets look the same for everybody. */
    static boolean needsPerson(HttpServletRequest request) {
        return !request.getServletPath().startsWith("/jakarta.faces.resource/");
    }

    /** Faces would answer any method like GET. */
    private static boolean isUnderstood(HttpServletRequest request) {
        return !request.getServletPath().endsWith(".xhtml") || METHODS.contains(request.getMethod());
    }

    /** Faces would carry out a form that comes by GET; whoever follows a link must change nothing by it. */
    private static boolean isFormInAddress(HttpServletRequest request) {
        return !request.getMethod().equals("POST")
                && request.getParameter(ResponseStateManager.VIEW_STATE_PARAM) != null;
    }

    private static boolean isOpen(HttpServletRequest request) {
        String path = request.getServletPath();
        return !needsPerson(request) || path.equals(LOGIN) || path.startsWith("/error/");
    }

    private static String login(HttpServletRequest request) {
        String from = ReturnPath.of(request);
        return from == null ? LOGIN : LOGIN + "?" + ReturnPath.PARAMETER + "=" + ReturnPath.encoded(from);
    }
}
