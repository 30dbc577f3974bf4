package org.dalil.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.dalil.shared.Language;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OutgoingMailTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private final OutgoingMail mail = new OutgoingMail(
            UUID.randomUUID(),
            new Mail(
                    MailKind.DIGEST,
                    UUID.randomUUID(),
                    null,
                    new MailAddress("a@house.example"),
                    Language.FRENCH,
                    Map.of()),
            "sealed",
            NOON);

    @Test
    void is_tried_again_after_longer_and_longer_pauses_and_then_given_up() {
        Instant now = NOON;
        for (Duration pause : OutgoingMail.PAUSES) {
            assertTrue(mail.isDue(now));
            mail.take(now);
            assertFalse(mail.isDue(now), "nobody else sends it meanwhile");
            mail.stayed(MailTrouble.NO_ANSWER, null, now);
            assertFalse(mail.isDue(now.plus(pause).minusSeconds(1)));
            now = now.plus(pause);
        }
        assertEquals("sealed", mail.sealed());
        mail.take(now);
        mail.stayed(MailTrouble.NO_ANSWER, null, now);
        assertEquals(MailState.GIVEN_UP, mail.state());
        assertNull(mail.sealed());
    }

    @Test
    void is_forgotten_once_it_left() {
        mail.take(NOON);
        mail.left(NOON);
        assertEquals(MailState.SENT, mail.state());
        assertNull(mail.sealed());
        assertFalse(mail.isDue(NOON.plus(Duration.ofDays(99))));
    }

    @Test
    void is_not_tried_again_where_that_could_send_it_twice() {
        mail.take(NOON);
        mail.stayed(MailTrouble.PERHAPS_SENT, null, NOON);
        assertEquals(MailState.GIVEN_UP, mail.state());
        assertNull(mail.sealed());
    }
}
