package org.dalil.web.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.dalil.worker.Brought;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are made to do harm, on their whole way: in, looked at, drawn, and out again. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@DisplayNameGeneration(ReplaceUnderscores.class)
class HostileFilesIT {

    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(3);
    private static final long GLANCE = TimeUnit.MILLISECONDS.toNanos(200);

    private static final String NOT_DRAWN = "Dalil does not draw files of this kind.";
    private static final String DRAWN = "";

    private static @Nullable Visitor signedIn;
    private static String place = "";

    @ArquillianResource
    private URL base;

    private Visitor lina;

    enum Trap {
        ZIP_BOMB("letter.docx", Brought.bomb(), "unpacks to far more than it holds", NOT_DRAWN),
        ZIP_BOMB_THAT_LIES(
                "report.docx",
                Brought.lyingBomb(),
                "unpacks to far more|too much memory|says more than was read",
                NOT_DRAWN),
        HUNDRED_THOUSAND_PAGES("pages.pdf", Brought.pdfOf(100_000), "a PDF", DRAWN),
        PDF_WITH_JAVASCRIPT("form.pdf", Brought.pdfWithScript(), "It carries a script", DRAWN),
        PDF_THAT_IS_AN_ARCHIVE(
                "both.pdf",
                Brought.joined(Brought.pdf("A letter"), Brought.zip("run.class", new byte[] {1, 2})),
                "several kinds of file at once",
                DRAWN),
        PICTURE_WITH_A_PLACE("photo.jpg", Brought.photoWithPlace(), "It tells where it was made", DRAWN),
        PAGE_WITH_A_SCRIPT(
                "page.html",
                Brought.utf8("<!DOCTYPE html><title>x</title><script>document.title='owned'</script><p>Hello"),
                "It carries a script",
                NOT_DRAWN),
        DRAWING_WITH_A_SCRIPT(
                "plan.svg",
                Brought.utf8(
                        "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'><script>alert(1)</script></svg>"),
                "It carries a script",
                NOT_DRAWN),
        DEEP_XML("deep.xml", Brought.deep(10_000), "By its content:", NOT_DRAWN),
        PROGRAM_IN_DISGUISE("minutes.docx", Brought.docxWithMacros(), "It carries macros", NOT_DRAWN);

        private final String name;
        private final byte[] content;
        private final String said;
        private final String drawn;

        Trap(String name, byte[] content, String said, String drawn) {
            this.name = name;
            this.content = content;
            this.said = said;
            this.drawn = drawn;
        }
    }

    /** One visit and one case for all of it: it is the way in that is looked at, not the cases. */
    @BeforeEach
    void come() {
        if (signedIn == null) {
            signedIn = Visitor.signedIn(base, "lina");
            speakEnglish(signedIn);
            place = OwnCase.open(signedIn).id();
        }
        lina = signedIn;
    }

    /** Her language is kept with her account, and another test may have chosen another one. */
    private static void speakEnglish(Visitor visitor) {
        var list = "/cases/list.xhtml";
        for (var language : List.of("ar", "en")) {
            var button = "<button id=\"(languages:[^\"]+)\"[^>]* lang=\"" + language + "\"";
            visitor.press(list, visitor.read(list, button).get(0), Map.of());
        }
        assertTrue(Pattern.compile("<html[^>]* lang=\"en\"")
                .matcher(visitor.get(list).body())
                .find());
    }

    @ParameterizedTest
    @EnumSource
    void does_no_harm_and_is_called_by_its_name(Trap trap) {
        var kept = lina.bring(place, trap.name, trap.content);
        assertEquals(201, kept.statusCode(), kept.body());
        var item = Visitor.field("item", kept.body());
        assertContains(trap.said, found(item));

        var view = "/views/" + place + "/" + item;
        var drawn = lina.take(view + "/1.png?w=300");
        if (trap.drawn.equals(DRAWN)) {
            assertEquals(200, drawn.statusCode());
            assertEquals("image/png", type(drawn));
            assertFalse(new String(drawn.body(), StandardCharsets.ISO_8859_1).contains("Exif"));
        } else {
            assertEquals(422, drawn.statusCode());
            assertEquals("text/plain;charset=UTF-8", type(drawn));
            assertContains(trap.drawn, lina.get(view).body());
        }
        var taken = lina.take("/files/" + place + "/" + item);
        assertEquals("application/octet-stream", type(taken));
        assertTrue(taken.headers().firstValue("Content-Disposition").orElse("").startsWith("attachment;"));
        Guards.standAndNothingIsKept(taken);
    }

    @Test
    void a_page_in_the_midst_of_a_hundred_thousand_is_drawn_or_refused_in_words() {
        var kept = lina.bring(place, "pages.pdf", Brought.pdfOf(100_001));
        var drawn = lina.take("/views/" + place + "/" + Visitor.field("item", kept.body()) + "/99999.png?w=300");
        assertTrue(
                drawn.statusCode() == 200 && type(drawn).equals("image/png")
                        || drawn.statusCode() == 422 && drawn.body().length > 20,
                () -> drawn.statusCode() + " " + type(drawn));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u202efdp.exe",
                "\u2066annual\u2069 \u200freport\u061c.pdf",
                "../../../../etc/passwd",
                "..\\..\\boot.ini",
                "C:\\Windows\\win.ini",
                "a\0b\r\nSet-Cookie: owned=1.txt",
                "\"; filename=\"owned.exe",
                "<script>document.title='owned'</script>.txt",
                "%2e%2e%2fpasswd",
                "..",
                " "
            })
    void a_name_leads_nowhere_and_shows_what_it_is(String name) {
        var kept = lina.bring(place, name, Brought.utf8("harmless " + name));
        assertEquals(201, kept.statusCode(), kept.body());
        var item = Visitor.field("item", kept.body());
        var page =
                lina.get("/cases/exhibit.xhtml?id=" + place + "&item=" + item).body();
        assertFalse(page.contains("<script>document.title"), "carried out");
        assertFalse(
                Pattern.compile("[\u202a-\u202e\u2066-\u2069\u0000]")
                        .matcher(page)
                        .find(),
                "turns what follows");
        var taken = lina.get("/files/" + place + "/" + item);
        var disposition = taken.headers().firstValue("Content-Disposition").orElse("");
        assertTrue(disposition.matches("attachment; filename=\"[A-Za-z0-9._-]+\""), disposition);
        assertFalse(disposition.matches(".*(%2[fF]|%5[cC]|%0[aAdD]|%00|%E2%80%A[a-eA-E]|''\\.\\.?$).*"), disposition);
        assertTrue(taken.headers()
                .firstValue("Set-Cookie")
                .filter(cookie -> cookie.contains("owned"))
                .isEmpty());
    }

    /** What the page of the item says of its file, once it was looked at. */
    private String found(String item) {
        var end = System.nanoTime() + PATIENCE;
        while (System.nanoTime() < end) {
            var page = lina.get("/cases/exhibit.xhtml?id=" + place + "&item=" + item)
                    .body();
            if (page.contains("class=\"dl-found\"")) {
                return page;
            }
            LockSupport.parkNanos(GLANCE);
        }
        throw new AssertionError("nobody looked at the file");
    }

    private static String type(HttpResponse<?> answer) {
        return answer.headers().firstValue("Content-Type").orElse("");
    }

    private static void assertContains(String words, String page) {
        assertTrue(
                Pattern.compile(words).matcher(page).find(),
                () -> words + " is not said: " + page.replaceAll("(?s).*<main", ""));
    }
}
