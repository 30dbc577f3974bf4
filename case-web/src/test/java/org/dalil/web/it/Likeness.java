package org.dalil.web.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Answers to one visitor that nobody can tell apart: same status, same headers, same bytes, but for what is new in every
 * answer.
 */
final class Likeness {

    private final Visitor visitor;
    private final Map<String, HttpResponse<String>> nothings = new ConcurrentHashMap<>();

    Likeness(Visitor visitor) {
        this.visitor = visitor;
    }

    /** What may not be seen is answered like a thing that never was, asked for in the same way. */
    void isLikeNothing(String address) {
        isLikeNothing(address, visitor.get(address));
    }

    void isLikeNothing(String address, HttpResponse<String> answer) {
        assertEquals(404, answer.statusCode(), address);
        isTheSame(
                answer,
                nothings.computeIfAbsent(Tour.kind(address), kind -> visitor.get(neverThere(address))),
                address);
    }

    private static String neverThere(String address) {
        return Tour.ID.matcher(address).replaceAll(id -> UUID.randomUUID().toString());
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
        headers.remove("connection"); // the server ends each connection after so many requests, whatever these ask for
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
