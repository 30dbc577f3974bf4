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
import java.util.Optional;
import java.util.Set;
import org.dalil.accounts.SessionDesk;
import org.dalil.accounts.Standing;
import org.dalil.web.ui.NotThere;
import org.dalil.web.ui.ReturnPath;
import org.dalil.web.ui.Scripted;

/**
 * Lets nobody in who is not signed in, whose session is locked, or who owes a second factor; and nobody into a room
 * without its key ({@link Rooms}). Everything is closed unless it is named here: the pages by which one comes in, what
 * pages are drawn with, and the pages about errors.
 */
@WebFilter(filterName = "gate")
public class Gate implements Filter {

    static final String LOGIN = "/login.xhtml";
    static final String CODE = "/code.xhtml";
    static final String LOCKED = "/locked.xhtml";
    static final String WELCOME = "/welcome.xhtml";
    static final String SECOND_FACTOR = "/me/factor.xhtml";

    /**
     * Where those who are invited to sign read and answer, and where calendars read what is due; they hold a link, which
     * its desk looks at.
     */
    private static final Set<String> OF_GUESTS = Set.of("/sign.xhtml", "/sign", "/calendar");

    private static final Set<String> OPEN = Set.of(LOGIN, CODE, LOCKED, WELCOME);
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");

    @Inject
    private SignedInPerson signedIn;

    @Inject
    private SessionDesk desk;

    @Override
    public void doFilter(ServletRequest servletRequest, ServletResponse servletResponse, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) servletRequest;
        HttpServletResponse response = (HttpServletResponse) servletResponse;
        if (!isUnderstood(request)) {
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (isFormInAddress(request)) {
            throw new NotThere();
        } else if (isOpen(request)) {
            chain.doFilter(request, response);
        } else if (signedIn.isLocked()) {
            send(request, response, withReturn(LOCKED, "", request));
        } else {
            Optional<Standing> standing = signedIn.standing();
            if (standing.isEmpty()) {
                send(request, response, withReturn(LOGIN, why(request), request));
            } else if (standing.get().owesSecondFactor() && !isOnTheWayToASecondFactor(request)) {
                send(request, response, SECOND_FACTOR);
            } else {
                enter(standing.get(), request, response, chain);
            }
        }
    }

    private void enter(Standing standing, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!standing.person().may(Rooms.key(request.getServletPath()))) {
            throw new NotThere();
        }
        if (signedIn.isToBeNoted()) {
            desk.use();
        }
        chain.doFilter(request, response);
    }

    /** Whether it matters who asks; style sheets and schemas look the same for everybody. */
    static boolean needsPerson(HttpServletRequest request) {
        String path = request.getServletPath();
        return !path.startsWith("/jakarta.faces.resource/") && !path.startsWith("/schemas/");
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
        return !needsPerson(request) || OPEN.contains(path) || OF_GUESTS.contains(path) || path.startsWith("/error/");
    }

    private static boolean isOnTheWayToASecondFactor(HttpServletRequest request) {
        return request.getServletPath().equals(SECOND_FACTOR);
    }

    /** A session that was there and is over says so to whoever comes back. */
    private String why(HttpServletRequest request) {
        boolean gone = request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
        return gone || signedIn.wasIn() ? SignInPage.ENDED : "";
    }

    private static String withReturn(String page, String why, HttpServletRequest request) {
        String from = ReturnPath.of(request);
        String reason = why.isEmpty() ? "" : "?" + SignInPage.WHY + "=" + why;
        return page
                + reason
                + (from == null
                        ? ""
                        : (reason.isEmpty() ? "?" : "&") + ReturnPath.PARAMETER + "=" + ReturnPath.encoded(from));
    }

    private static void send(HttpServletRequest request, HttpServletResponse response, String page) throws IOException {
        if (Scripted.asks(request)) {
            Scripted.redirect(request, response, page);
        } else {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", request.getContextPath() + page);
        }
    }
}
