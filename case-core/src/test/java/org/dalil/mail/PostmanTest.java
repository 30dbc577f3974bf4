package org.dalil.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dalil.shared.Language;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PostmanTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final MailWords.Text ARABIC = new MailWords.Text(
            "دعوة إلى توقيع رسالة", "دعوة من منظمة.\n\nhttps://dalil.example/sign.xhtml?t=x\n3 أيام\n");

    @TempDir
    private Path folder;

    @Test
    void brings_an_arabic_mail_as_it_was_written_and_tells_nothing_of_this_machine() throws Exception {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            TakenMail mail = mail("office@gulf.example");
            assertEquals(
                    Optional.empty(),
                    send(Map.of("TLS", "none", "PORT", "" + server.getSmtp().getPort()), mail, ARABIC));
            MimeMessage received = server.getReceivedMessages()[0];
            assertEquals("دعوة إلى توقيع رسالة", received.getSubject());
            assertEquals(
                    "\u200fدعوة من منظمة.\n\nhttps://dalil.example/sign.xhtml?t=x\n\u200f3 أيام",
                    ((String) received.getContent()).replace("\r\n", "\n").strip());
            assertTrue(received.getContentType()
                    .toLowerCase(java.util.Locale.ROOT)
                    .startsWith("text/plain; charset=utf-8"));
            assertEquals("ar", received.getHeader("Content-Language")[0]);
            assertEquals("auto-generated", received.getHeader("Auto-Submitted")[0]);
            assertEquals("<" + mail.id() + "@house.example>", received.getMessageID());
            assertEquals(NOON, received.getSentDate().toInstant());
            assertEquals("dalil@house.example", received.getFrom()[0].toString());
            assertEquals(List.of("office@gulf.example"), List.of(received.getAllRecipients()[0].toString()));
            assertNull(received.getHeader("X-Mailer"));
        } finally {
            server.stop();
        }
    }

    @Test
    void speaks_in_the_open_to_nobody_who_offers_no_encryption() {
        try (Smarthost server = new Smarthost("localhost").withoutTls()) {
            assertEquals(Optional.of(new Postman.Fault(MailTrouble.NOT_TRUSTED, null)), send(server, trusting(server)));
            assertEquals(List.of("EHLO house.example"), unpolite(server));
        }
    }

    @Test
    void speaks_to_whose_certificate_counts_and_to_nobody_else() {
        try (Smarthost server = new Smarthost("localhost");
                Smarthost elsewhere = new Smarthost("elsewhere.example")) {
            assertEquals(Optional.of(new Postman.Fault(MailTrouble.NOT_TRUSTED, null)), send(server, Map.of()));
            assertFalse(server.heard().toString().contains("MAIL"), server.heard()::toString);
            assertEquals(Optional.empty(), send(server, trusting(server)));
            assertTrue(server.heard().contains("RCPT TO:<office@gulf.example>"), server.heard()::toString);
            assertEquals(
                    Optional.of(new Postman.Fault(MailTrouble.NOT_TRUSTED, null)),
                    send(elsewhere, trusting(elsewhere)));
            assertFalse(elsewhere.heard().toString().contains("MAIL"), elsewhere.heard()::toString);
        }
    }

    @Test
    void speaks_safely_from_the_first_byte_where_that_is_wanted_and_to_nobody_else() {
        try (Smarthost server = new Smarthost("localhost").safeFromTheFirstByte();
                Smarthost elsewhere = new Smarthost("elsewhere.example").safeFromTheFirstByte()) {
            assertEquals(
                    Optional.of(new Postman.Fault(MailTrouble.NOT_TRUSTED, null)), send(server, Map.of("TLS", "tls")));
            assertEquals(List.of(), server.heard());
            assertEquals(Optional.empty(), send(server, atOnce(server)));
            assertTrue(server.heard().contains("RCPT TO:<office@gulf.example>"), server.heard()::toString);
            assertFalse(server.heard().contains("STARTTLS"), server.heard()::toString);
            assertEquals(
                    Optional.of(new Postman.Fault(MailTrouble.NOT_TRUSTED, null)), send(elsewhere, atOnce(elsewhere)));
            assertEquals(List.of(), elsewhere.heard());
        }
    }

    @Test
    void tells_what_passes_from_what_does_not_and_both_from_what_nobody_knows() {
        try (Smarthost server = new Smarthost("localhost")) {
            assertEquals(
                    new Postman.Fault(MailTrouble.REFUSED, 550),
                    send(server.says(Map.of("RCPT", "550 5.1.1 <office@gulf.example> nobody")), trusting(server))
                            .orElseThrow());
            assertEquals(
                    new Postman.Fault(MailTrouble.NOT_NOW, 451),
                    send(server.says(Map.of("RCPT", "451 4.7.1 greylisted")), trusting(server))
                            .orElseThrow());
            assertEquals(
                    new Postman.Fault(MailTrouble.REFUSED, 554),
                    send(server.says(Map.of(".", "554 5.6.0 no")), trusting(server))
                            .orElseThrow());
            assertEquals(
                    new Postman.Fault(MailTrouble.PERHAPS_SENT, null),
                    send(server.says(Map.of(".", "HANG UP")), trusting(server)).orElseThrow());
        }
    }

    @Test
    void says_that_nobody_answers_and_asks_once_in_a_round() {
        int port;
        try (Smarthost gone = new Smarthost("localhost")) {
            port = gone.port();
        }
        try (Postman postman =
                new Postman(settings(Map.of("PORT", "" + port)).server().orElseThrow())) {
            for (int i = 0; i < 2; i++) {
                assertEquals(
                        MailTrouble.NO_ANSWER,
                        postman.send(mail("office@gulf.example"), ARABIC, NOON)
                                .orElseThrow()
                                .trouble());
            }
        }
    }

    @Test
    void an_address_is_one_mailbox_and_a_subject_is_one_line() {
        for (String written : List.of(
                "a@b",
                "a b@c.example",
                "a@c.example,d@e.example",
                "a@c.example\r\nBcc: d@e.example",
                "Name <a@c.example>",
                "\"a\"@c.example",
                "a@c.example\u0000",
                "أ@c.example",
                ".a@c.example",
                "a..b@c.example",
                "x".repeat(65) + "@c.example",
                "@c.example")) {
            assertEquals(Optional.empty(), MailAddress.of(written), written);
        }
        assertEquals(
                "office@xn--mgbh0fb.example",
                MailAddress.of("office@مثال.example").orElseThrow().value());
        for (String subject : List.of("", "one\ntwo", "one\r\nBcc: x@y.example")) {
            assertTrue(refused(subject), subject);
        }
    }

    @Test
    void settings_that_say_nothing_or_something_wrong_send_nothing() {
        assertFalse(new MailSettings(Map.of()).isOn());
        for (Map<String, String> wrong : List.of(
                Map.of("FROM", "nobody"),
                Map.of("TLS", "perhaps"),
                Map.of("PORT", "x"),
                Map.of("PASSWORD_FILE", "nowhere", "USER", "x"),
                Map.of("TLS", "none", "HOST", "mail.example"))) {
            assertFalse(settings(wrong).isOn(), wrong::toString);
        }
        assertEquals(587, settings(Map.of()).server().orElseThrow().port());
        assertEquals(465, settings(Map.of("TLS", "tls")).server().orElseThrow().port());
        assertFalse(settings(Map.of("USER", "u", "PASSWORD", "secret"))
                .server()
                .toString()
                .contains("secret"));
    }

    private static boolean refused(String subject) {
        try {
            new MailWords.Text(subject, "");
            return false;
        } catch (IllegalArgumentException e) {
            return true;
        }
    }

    private static List<String> unpolite(Smarthost server) {
        return server.heard().stream().filter(said -> !said.equals("QUIT")).toList();
    }

    private Map<String, String> trusting(Smarthost server) {
        return Map.of("CERTIFICATE", server.certificateIn(folder).toString());
    }

    private Map<String, String> atOnce(Smarthost server) {
        Map<String, String> settings = new HashMap<>(trusting(server));
        settings.put("TLS", "tls");
        return settings;
    }

    private Optional<Postman.Fault> send(Smarthost server, Map<String, String> more) {
        Map<String, String> settings = new HashMap<>(more);
        settings.put("PORT", String.valueOf(server.port()));
        return send(settings, mail("office@gulf.example"), ARABIC);
    }

    private static Optional<Postman.Fault> send(Map<String, String> settings, TakenMail mail, MailWords.Text text) {
        try (Postman postman = new Postman(settings(settings).server().orElseThrow())) {
            return postman.send(mail, text, NOON);
        }
    }

    private static TakenMail mail(String to) {
        return new TakenMail(UUID.randomUUID(), MailKind.INVITATION, new MailAddress(to), Language.ARABIC, Map.of());
    }

    private static MailSettings settings(Map<String, String> more) {
        Map<String, String> environment =
                new HashMap<>(Map.of("DALIL_SMTP_HOST", "localhost", "DALIL_SMTP_FROM", "dalil@house.example"));
        more.forEach((name, value) -> environment.put("DALIL_SMTP_" + name, value));
        return new MailSettings(environment);
    }
}
