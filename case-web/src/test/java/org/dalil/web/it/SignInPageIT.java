package org.dalil.web.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
@DisplayNameGeneration(ReplaceUnderscores.class)
class SignInPageIT {

    private static final String WRONG = "The email or the password is not right.";
    private static final Pattern SLOWLY = Pattern.compile("Try again in [1-9][0-9]? seconds?\\.");

    private static final String HISTORY = "/audit/list.xhtml";

    @ArquillianResource
    private URL base;

    @Test
    void anybody_may_see_the_sign_in_page() {
        var answer = Visitor.stranger(base).get("/login.xhtml");
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("signIn:password"), answer::body);
    }

    @Test
    void who_signs_in_gets_a_session_of_her_own() {
        var visitor = Visitor.stranger(base);
        visitor.get("/login.xhtml");
        var planted = visitor.session();
        visitor.signIn("lina", System.getProperty("dalil.demo.password"));
        assertEquals(200, visitor.get("/requests/list.xhtml").statusCode());
        assertEquals(1, planted.size());
        assertNotEquals(planted, visitor.session());
    }

    @Test
    void everybody_comes_to_where_she_works() {
        Map.of(
                        "lina", "/work/home.xhtml",
                        "admin", "/admin/accounts.xhtml",
                        "audit", "/audit/list.xhtml",
                        "maya", "/shared/list.xhtml",
                        "hana", "/regimes/list.xhtml")
                .forEach((name, place) -> assertEquals(
                        place,
                        Visitor.signedIn(base, name)
                                .get("/index.xhtml")
                                .headers()
                                .firstValue("Location")
                                .map(address -> address.replaceFirst("^https?://[^/]+", ""))
                                .orElse("")));
    }

    @Test
    void who_signs_out_is_out() {
        var visitor = Visitor.signedIn(base, "lina");
        visitor.press("/requests/list.xhtml", "me:signOut", Map.of());
        assertEquals(303, visitor.get("/requests/list.xhtml").statusCode());
    }

    @Test
    void the_fifth_wrong_password_is_not_even_looked_at_and_the_history_knows() {
        var auditor = Visitor.signedIn(base, "audit");
        var before = newest(auditor);
        var nobody = "nobody-" + UUID.randomUUID();
        for (int tries = 1; tries <= 4; tries++) {
            var answer = Visitor.stranger(base).signIn(nobody, "guessed-" + tries);
            assertTrue(answer.body().contains(WRONG), answer::body);
        }
        var fifth = Visitor.stranger(base).signIn(nobody, "guessed-5");
        assertTrue(SLOWLY.matcher(fifth.body()).find(), fifth::body);
        assertFalse(fifth.body().contains(WRONG), fifth::body);
        assertEquals(before + 5, newest(auditor));
        var told = auditor.read("/audit/export/all.jsonl?what=SIGN_IN_FAILED", "reason=([A-Z_]+)");
        assertEquals(
                List.of(
                        "WRONG_CREDENTIALS",
                        "WRONG_CREDENTIALS",
                        "WRONG_CREDENTIALS",
                        "WRONG_CREDENTIALS",
                        "TOO_MANY_TRIES"),
                told.subList(told.size() - 5, told.size()));
    }

    /** The number of the newest entry of the history. */
    private static long newest(Visitor auditor) {
        return Long.parseLong(auditor.read(HISTORY, "<bdi dir=\"ltr\" class=\"dl-muted\">([0-9]+)</bdi>")
                .get(0));
    }
}
