package org.dalil.web.operation;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Believes the proxy, where {@code DALIL_BEHIND_PROXY=true} says that there is one and nothing else can reach Dalil: who
 * asks is the last address of {@code X-Forwarded-For}, which is the one that the proxy itself has seen, and what came by
 * TLS is secure. Without the setting these headers are nothing but words of whoever asks.
 */
@WebListener
@WebFilter(filterName = "behindProxy")
public class BehindProxy implements Filter, ServletContextListener {

    static final String FOR = "X-Forwarded-For";
    private static final String PROTO = "X-Forwarded-Proto";
    private static final int HTTPS = 443;

    private final boolean trusted;

    public BehindProxy() {
        this(Boolean.parseBoolean(System.getenv("DALIL_BEHIND_PROXY")));
    }

    BehindProxy(boolean trusted) {
        this.trusted = trusted;
    }

    /** Behind a proxy nothing goes without TLS, the cookie least of all. */
    @Override
    public void contextInitialized(ServletContextEvent opening) {
        if (trusted) {
            opening.getServletContext().getSessionCookieConfig().setSecure(true);
        }
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (trusted) {
            chain.doFilter(new Forwarded((HttpServletRequest) request), new Relative((HttpServletResponse) response));
        } else {
            chain.doFilter(request, response);
        }
    }

    private static final class Forwarded extends HttpServletRequestWrapper {

        Forwarded(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getRemoteAddr() {
            String addresses = getHeader(FOR);
            return addresses == null || addresses.isBlank()
                    ? super.getRemoteAddr()
                    : addresses.substring(addresses.lastIndexOf(',') + 1).strip();
        }

        @Override
        public String getRemoteHost() {
            return getRemoteAddr();
        }

        @Override
        public boolean isSecure() {
            return "https".equalsIgnoreCase(getHeader(PROTO)) || super.isSecure();
        }

        @Override
        public String getScheme() {
            return isSecure() ? "https" : super.getScheme();
        }

        @Override
        public int getServerPort() {
            return isSecure() ? HTTPS : super.getServerPort();
        }
    }

    /** The server would make an address of it that begins with http, where the browser may not follow a form. */
    private static final class Relative extends HttpServletResponseWrapper {

        Relative(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void sendRedirect(@Nullable String location) throws IOException {
            if (location != null && location.startsWith("/")) {
                resetBuffer();
                setStatus(SC_FOUND);
                setHeader("Location", location);
                flushBuffer();
            } else {
                super.sendRedirect(location);
            }
        }
    }
}
