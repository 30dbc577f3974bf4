package org.dalil.web.ui;

import jakarta.faces.FacesException;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import org.dalil.accounts.NotPermitted;
import org.dalil.cases.NoSuchCase;
import org.dalil.parties.NoSuchParty;
import org.jspecify.annotations.Nullable;

/**
 * Catches whatever was thrown and answers with a page: nothing there (also for what one may not see), a page that was
 * open too long, or a failure with its number. Logged here, once; the answer says nothing about the cause.
 */
@WebFilter(filterName = "failures")
public class Failures implements Filter {

    /** The server reads no form that is longer; Arabic letters take six bytes each there. */
    private static final int LONGEST_FORM = 2_097_152;

    /** So much more is read and thrown away, so that the browser hears the answer. */
    private static final int PATIENCE = 64_000_000;

    /** A page is sent when all of it is there, so that one that fails halfway fails; several times the longest. */
    private static final int WHOLE_PAGE = 1_000_000;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            if (isTooLong(request)) {
                tooLong((HttpServletRequest) request, (HttpServletResponse) response);
                return;
            }
            if (isPage((HttpServletRequest) request)) {
                response.setBufferSize(WHOLE_PAGE);
            }
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException | Error thrown) {
            answer((HttpServletRequest) request, (HttpServletResponse) response, thrown);
        }
    }

    /** Style sheets and scripts are served under the ending of pages too, and are sent as they come. */
    static boolean isPage(HttpServletRequest request) {
        String path = request.getServletPath();
        return path.endsWith(".xhtml") && !path.startsWith(ResourceHandler.RESOURCE_IDENTIFIER);
    }

    private static boolean isTooLong(ServletRequest request) {
        return request.getContentLengthLong() > LONGEST_FORM
                && String.valueOf(request.getContentType()).startsWith("application/x-www-form-urlencoded");
    }

    private static void tooLong(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        byte[] some = new byte[64_000];
        long left = PATIENCE;
        int read = request.getInputStream().read(some);
        while (read >= 0 && left > 0) {
            left -= read;
            read = request.getInputStream().read(some);
        }
        show(request, response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "/error/large.xhtml", "");
    }

    private static void answer(HttpServletRequest request, HttpServletResponse response, Throwable thrown)
            throws IOException, ServletException {
        if (causedBy(thrown, ViewExpiredException.class) || isOfAnotherPage(thrown)) {
            String from = ReturnPath.of(request);
            request.setAttribute(ReturnPath.ATTRIBUTE, from);
            show(
                    request,
                    response,
                    HttpServletResponse.SC_CONFLICT,
                    "/error/expired.xhtml",
                    from == null ? "" : "?" + ReturnPath.PARAMETER + "=" + ReturnPath.encoded(from));
        } else if (isLikeNothing(thrown)) {
            show(request, response, HttpServletResponse.SC_NOT_FOUND, "/error/missing.xhtml", "");
        } else {
            String number = Failure.log(thrown);
            request.setAttribute(Failure.NUMBER, number);
            show(
                    request,
                    response,
                    HttpServletResponse.SC_INTERNAL_SERVER_ERROR,
                    "/error/failed.xhtml",
                    "?number=" + number);
        }
    }

    private static void show(
            HttpServletRequest request, HttpServletResponse response, int status, String page, String query)
            throws IOException, ServletException {
        if (response.isCommitted()) {
            return;
        }
        response.reset();
        SecurityHeaders.write(request, response);
        if (Scripted.asks(request)) {
            Scripted.redirect(request, response, page + query);
        } else {
            response.setStatus(status);
            request.getRequestDispatcher(page).forward(new Afresh(request), response);
        }
    }

    private static boolean isLikeNothing(Throwable thrown) {
        return causedBy(thrown, NotThere.class)
                || causedBy(thrown, NoSuchCase.class)
                || causedBy(thrown, NoSuchParty.class)
                || causedBy(thrown, NotPermitted.class);
    }

    /** A form without the nonce of the page it came with: an old page, or one without its script. Nothing failed. */
    private static boolean isOfAnotherPage(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof FacesException
                    && String.valueOf(cause.getMessage()).contains("CSP nonce mismatch")) {
                return true;
            }
        }
        return false;
    }

    private static boolean causedBy(Throwable thrown, Class<? extends Throwable> type) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }

    /** The request as if somebody had simply asked for a page: what was posted must not be processed once more. */
    private static class Afresh extends HttpServletRequestWrapper {

        Afresh(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public @Nullable String getParameter(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return null;
        }
    }
}
