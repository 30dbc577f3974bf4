package org.dalil.web.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BehindProxyTest {

    private static final Map<String, String> FORWARDED =
            Map.of("X-Forwarded-For", "6.6.6.6, 203.0.113.7", "X-Forwarded-Proto", "https");

    private final Map<String, Object> answered = new HashMap<>();

    @Test
    void a_trusted_proxy_says_whom_it_has_seen_and_that_it_spoke_tls() throws Exception {
        var seen = through(new BehindProxy(true), request("10.0.0.2", FORWARDED));
        assertEquals("203.0.113.7", seen.getRemoteAddr());
        assertTrue(seen.isSecure());
        assertEquals("https", seen.getScheme());
    }

    @Test
    void nobody_else_is_believed() throws Exception {
        var seen = through(new BehindProxy(false), request("203.0.113.9", FORWARDED));
        assertEquals("203.0.113.9", seen.getRemoteAddr());
        assertFalse(seen.isSecure());
    }

    @Test
    void a_redirect_keeps_the_scheme_of_the_browser() throws Exception {
        new BehindProxy(true)
                .doFilter(
                        request("10.0.0.2", FORWARDED),
                        stub(HttpServletResponse.class, answered),
                        (request, response) -> ((HttpServletResponse) response).sendRedirect("/index.xhtml"));
        assertEquals("/index.xhtml", answered.get("setHeader"));
    }

    @Test
    void health_is_for_this_computer_only() throws Exception {
        assertTrue(Health.isFromThisComputer(request("127.0.0.1", Map.of())));
        assertTrue(Health.isFromThisComputer(request("0:0:0:0:0:0:0:1", Map.of())));
        assertFalse(Health.isFromThisComputer(request("203.0.113.9", Map.of())));
        assertFalse(Health.isFromThisComputer(request("127.0.0.1", FORWARDED)));
    }

    private HttpServletRequest through(BehindProxy filter, HttpServletRequest request) throws Exception {
        var seen = new HttpServletRequest[1];
        filter.doFilter(
                request,
                stub(HttpServletResponse.class, answered),
                (passed, response) -> seen[0] = (HttpServletRequest) passed);
        return seen[0];
    }

    private static HttpServletRequest request(String from, Map<String, String> headers) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                BehindProxyTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getRemoteAddr" -> from;
                    case "getHeader" -> headers.get((String) arguments[0]);
                    case "isSecure" -> false;
                    default -> throw new AssertionError(method);
                });
    }

    private static <T> T stub(Class<T> type, Map<String, Object> calls) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (arguments != null) {
                        calls.put(method.getName(), arguments[arguments.length - 1]);
                    }
                    return null;
                }));
    }
}
