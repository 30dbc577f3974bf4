package org.dalil.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.PersistenceException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.dalil.cases.NoSuchCase;
import org.dalil.database.Database;
import org.dalil.sending.AfterReady;
import org.dalil.shared.Ids;
import org.dalil.shared.Outcome;
import org.dalil.shared.Refusal;
import org.dalil.submission.Correspondence;
import org.dalil.submission.LetterId;
import org.dalil.submission.LetterRow;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of a message that was dropped; workers read it. */
@ParameterizedClass
@EnumSource
@DisplayNameGeneration(ReplaceUnderscores.class)
class MessageDeskPersistenceTest {

    private static final String MESSAGE =
            """
            From: =?utf-8?B?2KfZhNiz2KzZhA==?= <registry@authority.example>
            To: The coalition <us@sample.example>
            Date: Fri, 20 Nov 2026 23:59:00 +0500
            Subject: Receipt of your request
            Message-ID: <ares-1@authority.example>
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary="part"

            --part
            Content-Type: text/html; charset=utf-8

            <p>We have received it.</p><img src="http://tracker.example/seen.png"><script>fetch('x')</script>
            --part
            Content-Type: application/pdf; name="receipt.pdf"
            Content-Disposition: attachment; filename="receipt.pdf"
            Content-Transfer-Encoding: base64

            JVBERi0xLjc=
            --part--
            """;

    @Parameter
    Database database;

    @Test
    void is_a_letter_that_came_in_with_its_day_its_sender_its_words_and_its_files() {
        AfterReady.in(database, demo -> {
            LetterId letter = done(takeIn(demo, MESSAGE));
            LetterRow row = row(demo, letter);
            assertTrue(row.incoming());
            assertEquals(LocalDate.parse("2026-11-20"), row.letter().date().from());
            assertEquals("السجل <registry@authority.example>", row.letter().sender());
            assertEquals("<ares-1@authority.example>", row.reference());
            String summary = row.letter().summary().en();
            assertTrue(summary.startsWith("Receipt of your request\n\n"), summary);
            assertTrue(summary.contains("We have received it."), summary);
            assertFalse(summary.contains("tracker") || summary.contains("fetch"), summary);
            MessageReading reading = demo.as("lina", MessageReading.class);
            List<LetterFileView> files = reading.of(demo.account("lina"), demo.request, letter);
            assertEquals(
                    List.of("message.eml", "receipt.pdf"),
                    files.stream().map(LetterFileView::name).toList());
            assertEquals(
                    "%PDF-1.7",
                    new String(
                            reading.take(
                                            demo.account("lina"),
                                            demo.request,
                                            files.get(1).id())
                                    .orElseThrow()
                                    .content(),
                            StandardCharsets.US_ASCII));
        });
    }

    @Test
    void that_is_dropped_twice_is_one_letter() {
        AfterReady.in(database, demo -> {
            LetterId first = done(takeIn(demo, MESSAGE));
            assertEquals(first, done(takeIn(demo, MESSAGE)));
            assertEquals(
                    2,
                    demo.as("lina", MessageReading.class)
                            .of(demo.account("lina"), demo.request, first)
                            .size());
        });
    }

    @Test
    void that_is_none_makes_no_letter() {
        AfterReady.in(database, demo -> {
            assertEquals(MessageDesk.Objection.EMPTY, reason(takeIn(demo, "")));
            assertEquals(MessageDesk.Objection.NOT_A_MESSAGE, reason(takeIn(demo, "Nothing of the kind.")));
        });
    }

    @Test
    void stays_as_it_came() {
        AfterReady.in(database, demo -> {
            done(takeIn(demo, MESSAGE));
            demo.em.flush();
            assertThrows(
                    PersistenceException.class,
                    () -> demo.em.createNativeQuery("delete from letter_file").executeUpdate());
        });
    }

    @Test
    void is_nothing_to_strangers() {
        AfterReady.in(
                database,
                demo -> assertThrows(NoSuchCase.class, () -> demo.as("admin", MessageReading.class)
                        .of(demo.account("admin"), demo.request, new LetterId(Ids.next()))));
    }

    private static Outcome<LetterId> takeIn(AfterReady demo, String message) {
        return demo.as("lina", MessageDesk.class)
                .takeIn(demo.request, "message.eml", message.getBytes(StandardCharsets.UTF_8));
    }

    private static LetterRow row(AfterReady demo, LetterId letter) {
        demo.em.flush();
        return demo.as("lina", Correspondence.class).about(demo.account("lina"), demo.file, demo.request).stream()
                .filter(row -> row.id().equals(letter))
                .findFirst()
                .orElseThrow();
    }

    private static <T> T done(Outcome<T> outcome) {
        return ((Outcome.Done<T>) outcome).value();
    }

    private static Enum<?> reason(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome)
                .reasons().stream().map(Refusal::code).findFirst().orElseThrow();
    }
}
