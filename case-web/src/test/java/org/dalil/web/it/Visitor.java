package org.dalil.web.it;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URL;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dalil.shared.Digest;

/** Somebody without a browser, who sees what goes over the wire: keeps cookies, and follows no redirect. */
public final class Visitor {

    /**
     * What a page gives its forms along.
     *
     * @param view by which the server knows the page; empty for none
     * @param nonce which the script of the page adds to every form
     */
    public record State(String view, String nonce) {

        /** Made up, or none at all. */
        public static State forged(String view) {
            return new State(view, "");
        }
    }

    /** Nobody answered: the server is gone. */
    public static final class Unanswered extends AssertionError {

        private static final long serialVersionUID = 1L;

        public Unanswered(String message, IOException cause) {
            super(message, cause);
        }
    }

    private static final String VIEW = "jakarta.faces.ViewState";
    private static final Pattern VIEW_ON_PAGE = Pattern.compile("name=\"" + VIEW + "\"[^>]* value=\"([^\"]+)\"");
    private static final Pattern NONCE_ON_PAGE = Pattern.compile("PrimeFaces\\.csp\\.init\\('([^']+)'\\)");

    private final URL base;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    private Visitor(URL base) {
        this.base = base;
    }

    public static Visitor stranger(URL base) {
        return new Visitor(base);
    }

    /** Somebody of the demo. */
    public static Visitor signedIn(URL base, String name) {
        var visitor = new Visitor(base);
        var answer = visitor.signIn(name, System.getProperty("dalil.demo.password"));
        if (answer.statusCode() != 302) {
            throw new AssertionError(name + " could not sign in: " + answer.body());
        }
        return visitor;
    }

    public HttpResponse<String> signIn(String name, String password) {
        return press(
                "/login.xhtml",
                "signIn:enter",
                Map.of("signIn:email", name + "@demo.example", "signIn:password", password));
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(Site.page(base, path)).build());
    }

    /** Takes a file, as the bytes that it is. */
    public HttpResponse<byte[]> take(String path) {
        return send(HttpRequest.newBuilder(Site.page(base, path)).build(), BodyHandlers.ofByteArray());
    }

    public HttpResponse<String> get(String path, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(Site.page(base, path));
        headers.forEach(request::header);
        return send(request.build());
    }

    public HttpResponse<String> ask(String method, String path) {
        return send(HttpRequest.newBuilder(Site.page(base, path))
                .method(method, BodyPublishers.noBody())
                .build());
    }

    /** Announces a file as the script of a page does. */
    public HttpResponse<String> announce(String place, String name, long bytes) {
        return send(HttpRequest.newBuilder(Site.page(base, "/uploads/of/" + place))
                .header("Content-Type", "application/octet-stream")
                .header("X-File-Name", encoded(name))
                .header("X-File-Bytes", String.valueOf(bytes))
                .header("X-File-Modified", "1700000000000")
                .POST(BodyPublishers.noBody())
                .build());
    }

    /** Sends some bytes of a file that was announced. */
    public HttpResponse<String> sendPart(String upload, long at, byte[] content) {
        return send(HttpRequest.newBuilder(Site.page(base, "/uploads/" + upload + "?at=" + at))
                .header("Content-Type", "application/octet-stream")
                .PUT(BodyPublishers.ofByteArray(content))
                .build());
    }

    /** Says that all of it was sent. */
    public HttpResponse<String> finish(String upload, String sha256) {
        return finish(upload, sha256, "Source B");
    }

    private HttpResponse<String> finish(String upload, String sha256, String source) {
        return send(HttpRequest.newBuilder(Site.page(base, "/uploads/" + upload))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-File-Sha256", sha256)
                .POST(BodyPublishers.ofString("source=" + encoded(source) + "&tlp=AMBER"))
                .build());
    }

    /** Brings a file of evidence, the whole way; answers with the first answer that is no success, or the last. */
    public HttpResponse<String> bring(String place, String name, byte[] content) {
        return bring(place, name, content, "Source B");
    }

    /** The same, from this source. */
    public HttpResponse<String> bring(String place, String name, byte[] content, String source) {
        var announced = announce(place, name, content.length);
        if (announced.statusCode() != 201) {
            return announced;
        }
        var upload = field("upload", announced.body());
        var sent = sendPart(upload, 0, content);
        return sent.statusCode() == 200 ? finish(upload, Digest.of(content).hex(), source) : sent;
    }

    /** What an answer in JSON says of something. */
    public static String field(String name, String json) {
        return first(Pattern.compile('"' + name + "\":\"?([^\",}]*)"), json);
    }

    /** Opens a page and presses a button there, whether the page shows it or not. */
    public HttpResponse<String> press(String path, String button, Map<String, String> fields) {
        return post(path, stateOf(path), button, fields);
    }

    /** The state of a page that this visitor has open. */
    public State stateOf(String path) {
        var page = get(path).body();
        return new State(first(VIEW_ON_PAGE, page), first(NONCE_ON_PAGE, page));
    }

    /** Sends a form with whatever state. */
    public HttpResponse<String> post(String path, State state, String button, Map<String, String> fields) {
        return send(form(path, state, button, fields));
    }

    /** Sends something that no form sends, as it stands. */
    public HttpResponse<String> body(String method, String path, String type, String content) {
        return send(HttpRequest.newBuilder(Site.page(base, path))
                .header("Content-Type", type)
                .method(method, BodyPublishers.ofString(content))
                .build());
    }

    public CompletableFuture<HttpResponse<String>> postMeanwhile(String path, State state, String button) {
        return client.sendAsync(form(path, state, button, Map.of()), BodyHandlers.ofString());
    }

    /** What the page says at every place that the pattern describes, in its first group. */
    public List<String> read(String path, String pattern) {
        return Pattern.compile(pattern, Pattern.DOTALL)
                .matcher(get(path).body())
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    /** The address of the page of a request, without its name: {@code ?id=…}. */
    public String request(String number) {
        return read(
                        "/requests/list.xhtml?text=" + URLEncoder.encode(number, StandardCharsets.UTF_8),
                        "href=\"/requests/overview\\.xhtml(\\?id=[0-9a-f-]+)\"")
                .get(0);
    }

    /** The number of the session, or nothing. */
    public List<String> session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .map(cookie -> cookie.getValue())
                .toList();
    }

    private HttpRequest form(String path, State state, String button, Map<String, String> fields) {
        var sent = new LinkedHashMap<>(fields);
        if (button.contains(":")) { // a plain button belongs to no form that Faces knows
            var form = button.substring(0, button.indexOf(':'));
            sent.put(form, form);
        }
        sent.put(button, "");
        sent.put("primefaces.nonce", state.nonce());
        if (!state.view().isEmpty()) {
            sent.put(VIEW, state.view());
        }
        var body = sent.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(Site.page(base, path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private HttpResponse<String> send(HttpRequest request) {
        return send(request, BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> kind) {
        try {
            return client.send(request, kind);
        } catch (IOException e) {
            throw new Unanswered("no answer to " + request, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while waiting for " + request, e);
        }
    }

    private static String first(Pattern pattern, String page) {
        var found = pattern.matcher(page);
        if (!found.find()) {
            throw new AssertionError("there is no " + pattern + " on " + page);
        }
        return found.group(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
