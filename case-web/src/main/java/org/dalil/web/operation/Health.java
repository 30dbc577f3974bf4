package org.dalil.web.operation;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.util.stream.Stream;
import org.dalil.database.Pulse;
import org.dalil.web.ui.NotThere;

/**
 * Tells the computer on which Dalil runs whether it is well: {@code /health/live} that the server answers,
 * {@code /health/ready} that the database does too, {@code /metrics} how much there is to do. For everybody else, and
 * for whoever comes through a proxy, there is no such page.
 */
@WebFilter(filterName = "health")
public class Health implements Filter {

    @Inject
    private Pulse pulse;

    @Inject
    private Meter.Counts counts;

    @Override
    public void doFilter(ServletRequest servletRequest, ServletResponse servletResponse, FilterChain chain)
            throws IOException {
        HttpServletRequest request = (HttpServletRequest) servletRequest;
        HttpServletResponse response = (HttpServletResponse) servletResponse;
        if (!isFromThisComputer(request)) {
            throw new NotThere();
        }
        switch (request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo())) {
            case "/health/live" -> answer(response, true);
            case "/health/ready" -> answer(response, pulse.beats());
            case "/metrics" -> {
                response.setContentType("text/plain; version=0.0.4; charset=utf-8");
                response.getWriter().write(counts.written());
            }
            default -> throw new NotThere();
        }
    }

    private static void answer(HttpServletResponse response, boolean well) throws IOException {
        response.setStatus(well ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("application/json");
        response.getWriter().write("{\"status\":\"" + (well ? "UP" : "DOWN") + "\"}");
    }

    static boolean isFromThisComputer(HttpServletRequest request) throws IOException {
        return Stream.of(BehindProxy.FOR, "Forwarded", "X-Real-IP", "Via")
                        .allMatch(header -> request.getHeader(header) == null)
                && InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
    }
}
