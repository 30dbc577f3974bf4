package org.dalil.launch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** The page by which one sees that Dalil is up. */
final class LoginPage {

    enum Answer {
        NOTHING,
        SOMETHING_ELSE,
        LOGIN_PAGE
    }

    private static final String MARK_OF_A_FORM = "jakarta.faces.ViewState";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient client =
            HttpClient.newBuilder().proxy(HttpClient.Builder.NO_PROXY).build();
    private final HttpRequest request;

    LoginPage(URI address) {
        request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
    }

    /** A server whose deployment failed, or is not over yet, answers too: with 404. */
    Answer answer() throws InterruptedException {
        try {
            var response = client.send(request, BodyHandlers.ofString());
            return response.statusCode() == 200 && response.body().contains(MARK_OF_A_FORM)
                    ? Answer.LOGIN_PAGE
                    : Answer.SOMETHING_ELSE;
        } catch (IOException e) {
            return Answer.NOTHING;
        }
    }
}
