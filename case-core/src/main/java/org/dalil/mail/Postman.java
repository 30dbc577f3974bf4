package org.dalil.mail;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.dalil.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * Carries mails to a server over one connection, which is opened for the first and, when it broke, again for the next.
 * What the server says in words is not kept: it repeats addresses.
 */
final class Postman implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Postman.class.getName());
    private static final String SECONDS_20 = "20000";

    /**
     * Why a mail did not leave.
     *
     * @param answer the number that the server answered; null where it did not
     */
    record Fault(MailTrouble trouble, @Nullable Integer answer) {}

    private final MailSettings.Server server;
    private final Properties settings;
    private @Nullable Transport line;
    private @Nullable MailTrouble unreachable;

    Postman(MailSettings.Server server) {
        this.server = server;
        this.settings = settings(server);
    }

    private static Properties settings(MailSettings.Server server) {
        Properties settings = new Properties();
        settings.setProperty("mail.smtp.host", server.host());
        settings.setProperty("mail.smtp.port", String.valueOf(server.port()));
        settings.setProperty("mail.smtp.connectiontimeout", SECONDS_20);
        settings.setProperty("mail.smtp.timeout", SECONDS_20);
        settings.setProperty("mail.smtp.writetimeout", SECONDS_20);
        settings.setProperty("mail.smtp.auth", String.valueOf(server.user() != null));
        // else it says what this computer is called
        settings.setProperty("mail.smtp.localhost", server.from().domain());
        settings.setProperty("mail.smtp.from", server.from().value());
        switch (server.encryption()) {
            case STARTTLS -> {
                settings.setProperty("mail.smtp.starttls.enable", "true");
                settings.setProperty("mail.smtp.starttls.required", "true");
            }
            case TLS -> settings.setProperty("mail.smtp.ssl.enable", "true");
            case NONE -> {}
        }
        settings.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        settings.setProperty("mail.smtp.ssl.protocols", "TLSv1.3 TLSv1.2");
        return settings;
    }

    /** @return why it did not leave; empty if the server took it */
    Optional<Fault> send(TakenMail mail, MailWords.Text text, Instant now) {
        if (unreachable != null) {
            return Optional.of(new Fault(unreachable, null));
        }
        Session session;
        Transport open;
        try {
            session = Session.getInstance(trusting());
            open = line == null ? session.getTransport("smtp") : line;
            if (!open.isConnected()) {
                open.connect(server.host(), server.port(), server.user(), server.password());
            }
            line = open;
        } catch (MessagingException | IOException | GeneralSecurityException failure) {
            MailTrouble why = MailFailures.onTheWay(failure);
            unreachable = why;
            LOG.log(Level.WARNING, "the mail server {0} cannot be reached: {1}", new Object[] {server, why});
            return Optional.of(new Fault(why, null));
        }
        try {
            MimeMessage message = message(session, mail, text, now);
            open.sendMessage(
                    message, new Address[] {new InternetAddress(mail.to().value(), true)});
            return Optional.empty();
        } catch (MessagingException failure) {
            return Optional.of(MailFailures.whileSending(failure));
        }
    }

    private Properties trusting() throws IOException, GeneralSecurityException {
        if (server.certificates() != null && !settings.containsKey("mail.smtp.ssl.socketFactory")) {
            settings.put("mail.smtp.ssl.socketFactory", TrustedCertificates.in(server.certificates()));
        }
        return settings;
    }

    private MimeMessage message(Session session, TakenMail mail, MailWords.Text text, Instant now)
            throws MessagingException {
        MimeMessage message =
                new Numbered(session, "<" + mail.id() + "@" + server.from().domain() + ">");
        message.setFrom(new InternetAddress(server.from().value(), true));
        message.setRecipient(
                Message.RecipientType.TO, new InternetAddress(mail.to().value(), true));
        message.setSubject(text.subject(), StandardCharsets.UTF_8.name());
        message.setText(directed(text.body(), mail.language()), StandardCharsets.UTF_8.name(), "plain");
        message.setHeader("Content-Language", mail.language().tag());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setSentDate(Date.from(now));
        message.saveChanges();
        return message;
    }

    /** Plain text has no direction of its own: in Arabic each line says it, also one that begins with a number. */
    private static String directed(String body, Language language) {
        return language.direction().equals("rtl") ? body.replaceAll("(?m)^(?=\\S)(?!https?:)", "\u200f") : body;
    }

    @Override
    public void close() {
        try {
            if (line != null) {
                line.close();
            }
        } catch (MessagingException failure) {
            LOG.log(Level.FINE, "the mail server hung up first", failure);
        }
    }

    /** Has the number of the mail in the outbox, so that whoever gets it twice knows it again; else a machine is named. */
    private static final class Numbered extends MimeMessage {

        private final String number;

        Numbered(Session session, String number) {
            super(session);
            this.number = number;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", number);
        }
    }
}
