package org.dalil.web.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.util.Locale;
import java.util.Map;
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
class HeadersIT {

    private static final String LIST = "/requests/list.xhtml";

    @ArquillianResource
    private URL base;

    @Test
    void guard_what_a_stranger_is_answered() {
        var stranger = Visitor.stranger(base);
        var door = stranger.get("/login.xhtml");
        assertEquals(200, door.statusCode());
        Guards.standAndNothingIsKept(door);
        var sentAway = stranger.get(LIST);
        assertEquals(303, sentAway.statusCode());
        Guards.standAndNothingIsKept(sentAway);
        var refused = stranger.ask("PUT", "/login.xhtml");
        assertEquals(405, refused.statusCode());
        Guards.standAndNothingIsKept(refused);
        var notOurs = stranger.get("/WEB-INF/web.xml");
        assertEquals(404, notOurs.statusCode());
        Guards.standAndNothingIsKept(notOurs);
    }

    @Test
    void guard_what_a_member_is_answered() {
        var member = Visitor.signedIn(base, "lina");
        var list = member.get(LIST);
        assertEquals(200, list.statusCode());
        Guards.standAndNothingIsKept(list);
        var moved = member.get("/index.xhtml");
        assertEquals(302, moved.statusCode());
        Guards.standAndNothingIsKept(moved);
        for (var nowhere :
                new String[] {"/nowhere.xhtml", "/nowhere", "/requests/overview.xhtml?id=1", "/dossiers/1"}) {
            var missing = member.get(nowhere);
            assertEquals(404, missing.statusCode(), nowhere);
            Guards.standAndNothingIsKept(missing);
        }
        var tooLate = member.post(LIST, Visitor.State.forged("1:2"), "me:signOut", Map.of());
        assertEquals(409, tooLate.statusCode());
        Guards.standAndNothingIsKept(tooLate);
    }

    @Test
    void guard_a_failure_which_keeps_its_cause_to_itself() {
        var failed = Visitor.signedIn(base, "lina").get(Breakdown.PATH);
        assertEquals(500, failed.statusCode());
        Guards.standAndNothingIsKept(failed);
        assertFalse(failed.body().contains(Breakdown.CAUSE), failed::body);
        assertFalse(failed.body().contains("Exception"), failed::body);
    }

    @Test
    void answer_nothing_of_a_page_that_fails_halfway() {
        var failed = Visitor.stranger(base).get(Breakdown.HALF);
        assertEquals(500, failed.statusCode());
        Guards.standAndNothingIsKept(failed);
        assertFalse(failed.body().contains(Breakdown.BEGINNING), failed::body);
    }

    @Test
    void let_style_sheets_be_kept() {
        var sheet = Visitor.stranger(base).get("/jakarta.faces.resource/base.css.xhtml?ln=css");
        assertEquals(200, sheet.statusCode());
        Guards.stand(sheet);
        assertTrue(sheet.headers().firstValue("Cache-Control").orElse("").startsWith("max-age="));
    }

    @Test
    void keep_the_session_from_scripts_and_other_sites() {
        var visitor = Visitor.stranger(base);
        var cookie = visitor.get("/login.xhtml")
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow()
                .toLowerCase(Locale.ROOT);
        assertTrue(cookie.startsWith("jsessionid="), cookie);
        assertTrue(cookie.contains("httponly"), cookie);
        assertTrue(cookie.contains("samesite=lax"), cookie);
    }
}
