package org.dalil.web.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Two answers that nobody can tell apart: same status, same headers, same bytes, but for what is new in every answer. */
final class Likeness {

    private Likeness() {}

    /** What may not be seen is answered like a thing that never was, asked for in the same way. */
    static void isLikeNothing(Visitor visitor, String address) {
        String nothing =
                Tour.ID.matcher(address).replaceAll(id -> UUID.randomUUID().toString());
        HttpResponse<String> answer = visitor.get(address);
        assertEquals(404, answer.statusCode(), address);
        isTheSame(answer, visitor.get(nothing), address);
    }

    static void isTheSame(HttpResponse<String> answer, HttpResponse<String> other, String address) {
        assertEquals(other.statusCode(), answer.statusCode(), address);
        assertEquals(headers(other), headers(answer), address);
        assertEquals(masked(other.body()), masked(answer.body()), address);
    }

    private static Map<String, String> headers(HttpResponse<String> answer) {
        var headers = new TreeMap<String, String>();
        answer.headers().map().forEach((name, values) -> headers.put(name, masked(values.toString())));
        headers.remove("date");
        headers.remove("server-timing");
        return headers;
    }

    private static String masked(String text) {
        return Tour.ID
                .matcher(text)
                .replaceAll("…")
                .replaceAll("nonce([-=]\"?)[A-Za-z0-9+/=]+", "nonce$1…")
                .replaceAll("csp\\.init\\('[^']+'\\)", "csp.init('…')");
    }
}
