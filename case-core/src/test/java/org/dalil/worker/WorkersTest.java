package org.dalil.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dalil.shared.Outcome;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WorkersTest {

    private static final Workers WORKERS = new Workers(new Limits(256, Duration.ofSeconds(40), 64L << 20, 16L << 20));
    private static final UUID ROOM = new UUID(1, 1);

    @AfterAll
    static void send_them_home() {
        WORKERS.sendHome();
    }

    private static Look look(String ending, byte[] content) {
        return WORKERS.look(ROOM, ending, new ByteArrayInputStream(content), content.length);
    }

    @Nested
    class What_people_bring {

        @Test
        void a_pdf_says_its_text_its_pages_and_its_author() {
            Look seen = look("pdf", Brought.pdf("The minister was told in March"));
            assertNull(seen.failure());
            assertEquals("application/pdf", seen.mediaType());
            assertEquals(1, seen.pages());
            assertTrue(seen.text().contains("The minister was told in March"), seen.text());
            assertEquals(Set.of(Sign.AUTHOR), seen.signs());
            assertEquals(List.of(new Detail(Sign.AUTHOR, "Rana Q.")), seen.details());
        }

        @Test
        void documents_of_word_and_libreoffice_say_theirs() {
            Look word = look("docx", Brought.docx("قالت الشاهدة"));
            assertNull(word.failure());
            assertEquals("application/vnd.openxmlformats-officedocument.wordprocessingml.document", word.mediaType());
            assertTrue(word.text().contains("قالت الشاهدة"), word.text());
            assertEquals(Set.of(Sign.AUTHOR), word.signs());
            Look office = look("odt", Brought.odt("Une lettre"));
            assertNull(office.failure());
            assertEquals("application/vnd.oasis.opendocument.text", office.mediaType());
            assertTrue(office.text().contains("Une lettre"), office.text());
            assertEquals(Set.of(), office.signs());
        }

        @Test
        void so_do_older_ones() {
            Look rich = look("rtf", Brought.utf8("{\\rtf1\\ansi An older letter\\par}"));
            assertNull(rich.failure());
            assertEquals("application/rtf", rich.mediaType());
            assertTrue(rich.text().contains("An older letter"), rich::toString);
            Look sheet = look("xls", Brought.olderWorkbook("Paid in March"));
            assertNull(sheet.failure());
            assertEquals("application/vnd.ms-excel", sheet.mediaType());
            assertTrue(sheet.text().contains("Paid in March"), sheet::toString);
        }

        @Test
        void a_mail_says_its_words_and_what_is_attached() {
            Look seen = look("eml", Brought.mail());
            assertNull(seen.failure());
            assertEquals("message/rfc822", seen.mediaType());
            assertTrue(seen.text().contains("Here is what you asked for."), seen.text());
            assertTrue(seen.details().contains(new Detail(Sign.FILES_INSIDE, "names.pdf")), seen.details()::toString);
        }

        @Test
        void a_picture_is_read_where_somebody_can() {
            Look seen = look("jpg", Brought.picture("Pegasus was here"));
            assertNull(seen.failure());
            assertEquals("image/jpeg", seen.mediaType());
            if (WORKERS.readPictures()) {
                assertEquals(Set.of(Sign.BY_OCR), seen.signs());
                assertTrue(seen.text().contains("Pegasus"), seen.text());
            } else {
                assertEquals(Set.of(Sign.NO_OCR), seen.signs());
            }
        }

        @Test
        void plain_text_and_captures_are_known_for_what_they_are() {
            assertEquals("text/plain", look("txt", Brought.utf8("Just words")).mediaType());
            Look wacz = look("wacz", Brought.wacz());
            assertEquals("application/x-wacz", wacz.mediaType());
            assertEquals(Set.of(Sign.FILES_INSIDE), wacz.signs());
            Look warc = look("warc", Brought.utf8("WARC/1.1\r\nWARC-Type: warcinfo\r\n\r\n"));
            assertEquals("application/warc", warc.mediaType());
            assertEquals(Set.of(), warc.signs());
        }
    }

    @Nested
    class What_is_brought_against_us {

        @Test
        void a_program_that_calls_itself_a_report_is_seen_through() {
            Look seen = look("pdf", Brought.program());
            assertTrue(seen.signs().containsAll(Set.of(Sign.OTHER_TYPE, Sign.EXECUTABLE)), seen::toString);
            assertEquals("", seen.text());
        }

        @Test
        void a_script_in_a_pdf_or_in_a_page_is_named_and_not_run() {
            assertTrue(look("pdf", Brought.pdfWithScript()).signs().contains(Sign.SCRIPT));
            Look page = look(
                    "html",
                    Brought.utf8("<html><body onload=\"go()\"><script src=\"http://192.0.2.1/x.js\"></script>Words"
                            + "<img src=\"http://192.0.2.1/p.png\"></body></html>"));
            assertEquals("text/html", page.mediaType());
            assertTrue(page.signs().contains(Sign.SCRIPT));
            assertTrue(page.text().contains("Words"));
            assertFalse(page.text().contains("go()"));
            Look drawing = look(
                    "svg", Brought.utf8("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"));
            assertEquals("image/svg+xml", drawing.mediaType());
            assertTrue(drawing.signs().contains(Sign.SCRIPT));
        }

        @Test
        void two_files_in_one_are_named() {
            byte[] both = Brought.joined(Brought.pdf("A letter"), Brought.zip("run.class", new byte[] {1, 2}));
            assertTrue(look("pdf", both).signs().contains(Sign.POLYGLOT));
            byte[] picture = Brought.joined(Brought.picture("x"), Brought.zip("run.class", new byte[] {1, 2}));
            assertTrue(look("jpg", picture).signs().contains(Sign.POLYGLOT));
        }

        @Test
        void macros_and_passwords_are_named() {
            assertTrue(look("docm", Brought.docxWithMacros()).signs().contains(Sign.MACROS));
            Look locked = look("pdf", Brought.lockedPdf());
            assertEquals(Set.of(Sign.LOCKED), locked.signs());
            assertEquals("", locked.text());
        }

        @Test
        void a_photo_that_tells_the_place_is_named_with_the_place() {
            Look seen = look("jpg", Brought.photoWithPlace());
            assertTrue(seen.details().contains(new Detail(Sign.PLACE, "33.51000, 36.29000")), seen::toString);
            assertTrue(seen.details().contains(new Detail(Sign.AUTHOR, "Samar")), seen::toString);
        }

        @Test
        void bombs_end_a_worker_at_most_and_the_next_file_is_read() {
            assertEquals(Failure.BOMB, look("docx", Brought.bomb()).failure());
            Look inside = look("docx", Brought.lyingBomb());
            assertTrue(
                    inside.failure() == Failure.BOMB
                            || inside.failure() == Failure.OUT_OF_MEMORY
                            || inside.signs().contains(Sign.TEXT_CUT),
                    inside.signs() + " " + inside.failure());
            Look laughs = look("xml", Brought.laughs());
            assertTrue(laughs.failure() == Failure.BROKEN || laughs.failure() == Failure.BOMB, laughs::toString);
            assertEquals("x", look("xml", Brought.deep(10_000)).text().strip());
            assertTrue(look("txt", Brought.utf8("Still here")).text().contains("Still here"));
        }

        @Test
        void a_hundred_thousand_pages_are_counted_and_read_as_far_as_there_is_time() {
            Look seen = look("pdf", Brought.pdfOf(100_000));
            assertNull(seen.failure());
            assertEquals(100_000, seen.pages());
            assertTrue(seen.signs().contains(Sign.TEXT_CUT));
        }

        @Test
        void what_is_damaged_says_so() {
            byte[] pdf = Brought.pdf("Half of it");
            Look seen = look("pdf", java.util.Arrays.copyOf(pdf, 200));
            assertEquals("application/pdf", seen.mediaType());
            assertEquals(Failure.BROKEN, seen.failure());
        }

        @Test
        void of_what_is_too_large_only_the_kind_is_said() {
            byte[] pdf = Brought.pdf("Large");
            Look seen = new Workers(new Limits(64, Duration.ofSeconds(20), 100, 1 << 20))
                    .look(ROOM, "pdf", new ByteArrayInputStream(pdf), pdf.length);
            assertEquals("application/pdf", seen.mediaType());
            assertEquals(Failure.TOO_LARGE, seen.failure());
        }

        @Test
        void who_needs_too_much_memory_or_time_is_ended() {
            byte[] deep = Brought.utf8("x".repeat(30 << 20));
            Workers small = new Workers(new Limits(24, Duration.ofSeconds(20), 64L << 20, 64L << 20));
            assertEquals(
                    Failure.OUT_OF_MEMORY,
                    small.look(ROOM, "txt", new ByteArrayInputStream(deep), deep.length)
                            .failure());
            Workers hasty = new Workers(new Limits(256, Duration.ofMillis(50), 64L << 20, 64L << 20));
            assertEquals(
                    Failure.TOOK_TOO_LONG,
                    hasty.look(ROOM, "txt", new ByteArrayInputStream(deep), deep.length)
                            .failure());
        }
    }

    @Nested
    class Lists {

        @Test
        void are_read_with_semicolons_or_commas_with_or_without_a_mark() {
            for (String list : List.of(
                    "title;kind\r\n\"A; b\";PHOTO\r\n\r\nC;VIDEO\r\n",
                    "\ufefftitle,kind\n\"A; b\",PHOTO\n\nC,VIDEO\n",
                    "title\tkind\n\"A; b\"\tPHOTO\n\nC\tVIDEO")) {
                assertEquals(
                        Outcome.done(List.of(
                                new Line(1, List.of("title", "kind")),
                                new Line(2, List.of("A; b", "PHOTO")),
                                new Line(4, List.of("C", "VIDEO")))),
                        WORKERS.table(ROOM, new ByteArrayInputStream(Brought.utf8(list))),
                        list);
            }
        }

        @Test
        void that_are_not_utf8_say_so() {
            assertEquals(
                    Outcome.refused(Failure.NOT_UTF8),
                    WORKERS.table(ROOM, new ByteArrayInputStream(new byte[] {'a', ';', (byte) 0xe9, '\n'})));
        }
    }

    @Nested
    class The_room {

        @Test
        void has_no_network_no_secrets_and_no_place_to_write() {
            List<String> complaints = Probe.run(new Sandbox(Limits.usual()));
            assertEquals(List.of("done"), complaints);
        }

        @Test
        void is_cut_off_by_the_system_where_the_system_can() {
            assumeTrue(new Sandbox(Limits.usual()).isCutOff());
        }
    }
}
