package org.dalil.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.dalil.launch.LoginPage.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LoginPageTest {

    private static final String FORM = "<form><input type='hidden' name='jakarta.faces.ViewState'/></form>";

    private HttpServer server;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    @AfterEach
    void hangUp() {
        server.stop(0);
    }

    @Test
    void a_form_with_status_200_is_the_login_page() throws InterruptedException {
        serve(200, FORM);
        assertEquals(Answer.LOGIN_PAGE, page().answer());
    }

    @Test
    void a_server_whose_deployment_failed_answers_404() throws InterruptedException {
        serve(404, "<h1>HTTP Status 404</h1>");
        assertEquals(Answer.SOMETHING_ELSE, page().answer());
    }

    @Test
    void an_error_is_not_the_login_page_even_with_a_form() throws InterruptedException {
        serve(500, FORM);
        assertEquals(Answer.SOMETHING_ELSE, page().answer());
    }

    @Test
    void another_program_on_the_port_is_not_the_login_page() throws InterruptedException {
        serve(200, "<h1>It works!</h1>");
        assertEquals(Answer.SOMETHING_ELSE, page().answer());
    }

    @Test
    void silence_is_nothing() throws InterruptedException {
        var page = page();
        server.stop(0);
        assertEquals(Answer.NOTHING, page.answer());
    }

    private LoginPage page() {
        return new LoginPage(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/login.xhtml"));
    }

    private void serve(int status, String body) {
        server.createContext("/login.xhtml", exchange -> {
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }
}
