package org.dalil.web.ui;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.dalil.database.Statements;

/**
 * For people who work on Dalil: with {@code -Ddalil.server-timing=true} every answer says in its header how many
 * statements it cost, {@code Server-Timing: sql;desc="9"}. Off otherwise: how much there is to read about a case is
 * nobody's business.
 */
@WebFilter(filterName = "serverTiming")
public class ServerTiming implements Filter {

    /** A header cannot be added to an answer that is on its way; pages wait for their end anyhow. */
    private static final int BUFFER = 4_000_000;

    private final boolean on = Boolean.getBoolean("dalil.server-timing");

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!on) {
            chain.doFilter(request, response);
            return;
        }
        if (!Failures.isPage((HttpServletRequest) request)) {
            response.setBufferSize(BUFFER);
        }
        Statements.forget();
        chain.doFilter(request, response);
        ((HttpServletResponse) response).setHeader("Server-Timing", "sql;desc=\"" + Statements.count() + "\"");
    }
}
