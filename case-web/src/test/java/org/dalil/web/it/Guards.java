package org.dalil.web.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

/** The headers that every answer of Dalil carries, whatever became of the request. */
public final class Guards {

    private static final Map<String, String> ALWAYS = Map.of(
            "Server", "Dalil",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin");

    private Guards() {}

    public static void stand(HttpResponse<?> answer) {
        var where = answer.request().method() + " " + answer.uri() + " " + answer.statusCode();
        ALWAYS.forEach(
                (name, value) -> assertEquals(List.of(value), answer.headers().allValues(name), where));
        var policies = answer.headers().allValues("Content-Security-Policy");
        assertEquals(1, policies.size(), where);
        for (var directive : List.of("default-src 'none'", "frame-ancestors 'none'", "form-action 'self'")) {
            assertTrue(policies.get(0).contains(directive), where);
        }
        assertTrue(
                policies.get(0).matches(".*; script-src 'self'( 'nonce-[A-Za-z0-9+/=]+')?;?"),
                where + ": " + policies.get(0));
    }

    /** As {@link #stand}, and nobody keeps a copy. */
    public static void standAndNothingIsKept(HttpResponse<?> answer) {
        stand(answer);
        assertEquals(List.of("no-store"), answer.headers().allValues("Cache-Control"), answer.uri()::toString);
    }
}
