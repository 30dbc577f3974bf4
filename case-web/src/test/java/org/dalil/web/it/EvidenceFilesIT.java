package org.dalil.web.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import org.dalil.shared.Digest;
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

    private static final int PART = 4 << 20;

    @ArquillianResource
    private URL base;

    @Test
    void a_file_comes_back_as_it_went_in_and_never_runs_in_a_browser() {
        var lina = Visitor.signedIn(base, "lina");
        var place = caseOf(lina);
        var content = "<script>alert(1)</script> " + UUID.randomUUID();
        var kept = lina.bring(place, "تقرير.html", content.getBytes(StandardCharsets.UTF_8));
        assertEquals(201, kept.statusCode(), kept.body());
        var taken = lina.get("/files/" + place + "/" + Visitor.field("item", kept.body()));
        assertEquals(content, taken.body());
        assertEquals(
                "application/octet-stream",
                taken.headers().firstValue("Content-Type").orElse(""));
        assertEquals(
                "nosniff", taken.headers().firstValue("X-Content-Type-Options").orElse(""));
        var disposition = taken.headers().firstValue("Content-Disposition").orElse("");
        assertTrue(disposition.matches("attachment; filename=\"E-[0-9]+(\\.[a-z]+)?\""), disposition);
        var again = lina.bring(place, "again.html", content.getBytes(StandardCharsets.UTF_8));
        assertEquals(409, again.statusCode());
        assertEquals("SAME_FILE", Visitor.field("code", again.body()));
        assertEquals(Visitor.field("item", kept.body()), Visitor.field("item", again.body()));
    }

    @Test
    void a_file_that_is_no_capture_stays_alone() {
        var lina = Visitor.signedIn(base, "lina");
        var place = caseOf(lina);
        var kept = lina.bring(place, "page.txt", UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));
        var item = place + "/" + Visitor.field("item", kept.body());
        var second = lina.announce(item, "page.png", 7);
        assertEquals("HAS_FILE", Visitor.field("code", second.body()));
        assertEquals(200, lina.get("/files/" + item + "/1").statusCode());
        assertEquals(404, lina.get("/files/" + item + "/2").statusCode());
        assertEquals(404, lina.get("/views/" + item + "/file/2").statusCode());
        assertEquals(404, lina.get("/files/" + item + "/0").statusCode());
    }

    @Test
    void a_file_goes_on_where_it_broke_off_and_is_kept_once() {
        var lina = Visitor.signedIn(base, "lina");
        var place = caseOf(lina);
        var content = new byte[2 * PART + 1_000];
        new Random().nextBytes(content);
        var announced = lina.announce(place, "film.mp4", content.length);
        var upload = Visitor.field("upload", announced.body());
        assertEquals("0", Visitor.field("at", announced.body()));
        var some = lina.sendPart(upload, 0, Arrays.copyOf(content, PART + 500));
        assertEquals(String.valueOf(PART), Visitor.field("at", some.body()));
        var early = lina.finish(upload, Digest.of(content).hex());
        assertEquals(409, early.statusCode());
        assertEquals("FILE_INCOMPLETE", Visitor.field("code", early.body()));
        var onTheNextDay = Visitor.signedIn(base, "lina").announce(place, "film.mp4", content.length);
        assertEquals(upload, Visitor.field("upload", onTheNextDay.body()));
        assertEquals(String.valueOf(PART), Visitor.field("at", onTheNextDay.body()));
        assertEquals(
                String.valueOf(PART),
                Visitor.field("at", lina.get("/uploads/" + upload).body()));
        lina.sendPart(upload, PART, Arrays.copyOfRange(content, PART, content.length));
        var kept = lina.finish(upload, Digest.of(content).hex());
        assertEquals(201, kept.statusCode(), kept.body());
        assertEquals(kept.body(), lina.finish(upload, Digest.of(content).hex()).body(), "asked twice, kept once");
    }

    @Test
    void what_differs_from_what_was_sent_is_never_kept() {
        var lina = Visitor.signedIn(base, "lina");
        var place = caseOf(lina);
        var content = UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8);
        var upload = Visitor.field(
                "upload", lina.announce(place, "log.txt", content.length).body());
        lina.sendPart(upload, 0, content);
        var differs = lina.finish(upload, Digest.of("something else").hex());
        assertEquals(409, differs.statusCode());
        assertEquals("FINGERPRINT_DIFFERS", Visitor.field("code", differs.body()));
        assertEquals("0", Visitor.field("at", lina.get("/uploads/" + upload).body()));
        assertEquals(204, lina.ask("DELETE", "/uploads/" + upload).statusCode());
        assertEquals(404, lina.get("/uploads/" + upload).statusCode());
    }

    @Test
    void nobody_else_finds_it_or_brings_one() {
        var lina = Visitor.signedIn(base, "lina");
        var place = caseOf(lina);
        var content = UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8);
        var kept = lina.bring(place, "a.txt", content);
        var address = "/files/" + place + "/" + Visitor.field("item", kept.body());
        var upload = Visitor.field("upload", lina.announce(place, "b.txt", 1).body());
        for (var outsider : new String[] {"admin", "audit"}) {
            var visitor = Visitor.signedIn(base, outsider);
            assertEquals(404, visitor.get(address).statusCode());
            assertEquals(404, visitor.announce(place, "b.txt", 1).statusCode());
            assertEquals(404, visitor.sendPart(upload, 0, new byte[] {1}).statusCode());
        }
        assertEquals(303, Visitor.stranger(base).get(address).statusCode());
        assertEquals(
                303, Visitor.stranger(base).sendPart(upload, 0, new byte[] {1}).statusCode());
        var reviewer = Visitor.signedIn(base, "claire");
        assertEquals(200, reviewer.get(address).statusCode());
        assertEquals(404, reviewer.announce(place, "b.txt", 1).statusCode());
        assertEquals(
                404,
                Visitor.signedIn(base, "omar")
                        .sendPart(upload, 0, new byte[] {1})
                        .statusCode(),
                "not even a colleague");
        assertEquals(404, lina.get("/files/" + place + "/" + UUID.randomUUID()).statusCode());
        assertEquals(404, lina.get("/files/nonsense").statusCode());
        assertEquals(404, lina.get("/uploads/nonsense").statusCode());
    }

    @Test
    void what_would_not_be_kept_is_refused_in_words_before_it_is_sent() {
        var lina = Visitor.signedIn(base, "lina");
        var place = caseOf(lina);
        var empty = lina.announce(place, "empty.txt", 0);
        assertEquals(409, empty.statusCode());
        assertTrue(Visitor.field("reason", empty.body()).length() > 5, empty.body());
        assertEquals(413, lina.announce(place, "film.mp4", 3L << 30).statusCode());
    }

    private static String caseOf(Visitor member) {
        return member.read("/cases/list.xhtml", "href=\"/cases/case\\.xhtml\\?id=([0-9a-f-]+)\"")
                .get(0);
    }
}
