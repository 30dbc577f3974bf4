package org.dalil.web.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/**
 * Tells the browser, with every answer, to trust nothing but this server: no frames, no foreign scripts, fonts or
 * pictures, no address given away, nothing kept. PrimeFaces <em>adds</em> its own policy with the nonce of the page; two
 * policies would both hold, and the one without the nonce would stop its scripts, so the later one replaces the first.
 */
@WebFilter(filterName = "securityHeaders")
public class SecurityHeaders implements Filter {

    static final String RESOURCES = "/jakarta.faces.resource/";
    private static final String POLICY = "Content-Security-Policy";

    /**
     * For {@code primefaces.CSP_POLICY}; ends with the directive to which PrimeFaces appends the nonce. The calendar of
     * PrimeFaces carries a font within its style sheet.
     */
    @Named("securityHeaders")
    @ApplicationScoped
    public static class Policy {

        public String getPolicy() {
            return "default-src 'none'; base-uri 'none'; connect-src 'self'; font-src 'self' data:; form-action 'self';"
                    + " frame-ancestors 'none'; img-src 'self' data:; style-src 'self'; style-src-attr 'unsafe-inline';"
                    + " script-src 'self'";
        }
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletResponse answer = (HttpServletResponse) response;
        write((HttpServletRequest) request, answer);
        chain.doFilter(request, new OnePolicy(answer));
    }

    static void write(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(POLICY, new Policy().getPolicy());
        response.setHeader("Server", "Dalil"); // its make would tell an error of the server from one of ours
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader(
                "Permissions-Policy",
                "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()");
        if (!request.getServletPath().startsWith(RESOURCES)) {
            response.setHeader("Cache-Control", "no-store");
        }
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
    }

    private static class OnePolicy extends HttpServletResponseWrapper {

        OnePolicy(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addHeader(String name, String value) {
            if (name.equalsIgnoreCase(POLICY)) {
                setHeader(name, value);
            } else {
                super.addHeader(name, value);
            }
        }
    }
}
