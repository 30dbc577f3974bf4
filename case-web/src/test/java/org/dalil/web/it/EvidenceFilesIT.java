package org.dalil.web.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Files of evidence on their way in and out. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@DisplayNameGeneration(ReplaceUnderscores.class)
class EvidenceFilesIT {

    @ArquillianResource
    private URL base;

    @Test
    void a_file_comes_back_as_it_went_in_and_never_runs_in_a_browser() {
        var lina = Visitor.signedIn(base, "lina");
        var files = files(lina);
        var content = "<script>alert(1)</script> " + UUID.randomUUID();
        var kept = lina.put(files, "تقرير.html", content.getBytes(StandardCharsets.UTF_8));
        assertEquals(201, kept.statusCode(), kept.body());
        var taken = lina.get(files + "/" + kept.body());
        assertEquals(content, taken.body());
        assertEquals(
                "application/octet-stream",
                taken.headers().firstValue("Content-Type").orElse(""));
        assertEquals(
                "nosniff", taken.headers().firstValue("X-Content-Type-Options").orElse(""));
        var disposition = taken.headers().firstValue("Content-Disposition").orElse("");
        assertTrue(disposition.startsWith("attachment; filename=\"E-"), disposition);
        assertTrue(disposition.contains("filename*=UTF-8''%D8%AA"), disposition);
        var again = lina.put(files, "again.html", content.getBytes(StandardCharsets.UTF_8));
        assertEquals(409, again.statusCode());
        assertTrue(again.body().contains("E-"), again.body());
    }

    @Test
    void nobody_else_finds_it_or_brings_one() {
        var lina = Visitor.signedIn(base, "lina");
        var files = files(lina);
        var kept = lina.put(files, "a.txt", UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));
        var address = files + "/" + kept.body();
        for (var outsider : new String[] {"admin", "audit"}) {
            var visitor = Visitor.signedIn(base, outsider);
            assertEquals(404, visitor.get(address).statusCode());
            assertEquals(404, visitor.put(files, "b.txt", new byte[] {1}).statusCode());
        }
        assertEquals(303, Visitor.stranger(base).get(address).statusCode());
        assertEquals(
                303, Visitor.stranger(base).put(files, "b.txt", new byte[] {1}).statusCode());
        var reviewer = Visitor.signedIn(base, "claire");
        assertEquals(200, reviewer.get(address).statusCode());
        assertEquals(404, reviewer.put(files, "b.txt", new byte[] {1}).statusCode());
        assertEquals(404, lina.get(files + "/" + UUID.randomUUID()).statusCode());
        assertEquals(404, lina.get("/files/nonsense").statusCode());
    }

    @Test
    void an_empty_file_is_refused_in_words() {
        var lina = Visitor.signedIn(base, "lina");
        var empty = lina.put(files(lina), "empty.txt", new byte[0]);
        assertEquals(409, empty.statusCode());
        assertTrue(empty.body().length() > 5, empty.body());
    }

    private static String files(Visitor member) {
        return "/files/"
                + member.read("/cases/list.xhtml", "href=\"/cases/case\\.xhtml\\?id=([0-9a-f-]+)\"")
                        .get(0);
    }
}
