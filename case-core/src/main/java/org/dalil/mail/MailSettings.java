package org.dalil.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * By which server mail leaves: {@code DALIL_SMTP_HOST}; without it no mail leaves, and nobody is asked anything.
 * {@code DALIL_SMTP_FROM} is the address that it comes from, and has to be named too. {@code DALIL_SMTP_TLS} is
 * {@code starttls} where nothing is said, or {@code tls} from the first byte; {@code none} counts for a server on this
 * computer only. {@code DALIL_SMTP_PORT} is 587 or 465 where nothing is said. {@code DALIL_SMTP_USER} with
 * {@code DALIL_SMTP_PASSWORD_FILE} (or {@code DALIL_SMTP_PASSWORD}) signs in; {@code DALIL_SMTP_CERTIFICATE} names a PEM
 * file with the certificates that are trusted, else those are that Java trusts.
 */
@ApplicationScoped
public class MailSettings {

    private static final Logger LOG = Logger.getLogger(MailSettings.class.getName());

    /** How a connection is encrypted. */
    enum Encryption {
        STARTTLS(587),
        TLS(465),
        NONE(25);

        private final int port;

        Encryption(int port) {
            this.port = port;
        }
    }

    /**
     * A server that takes mail.
     *
     * @param user null where nobody has to sign in
     * @param certificates null for those that Java trusts
     */
    record Server(
            String host,
            int port,
            Encryption encryption,
            MailAddress from,
            @Nullable String user,
            @Nullable String password,
            @Nullable Path certificates) {

        @Override
        public String toString() {
            return host + ":" + port;
        }
    }

    private final @Nullable Server server;

    public MailSettings() {
        this(System.getenv());
    }

    public MailSettings(Map<String, String> environment) {
        Server named = null;
        if (!text(environment, "HOST").isEmpty()) {
            try {
                named = read(environment);
            } catch (IllegalArgumentException wrong) {
                LOG.log(Level.SEVERE, "{0}: no mail leaves", wrong.getMessage());
            }
        }
        this.server = named;
    }

    /** @throws IllegalArgumentException which says what is wrong, without any secret */
    private static Server read(Map<String, String> environment) {
        String host = text(environment, "HOST");
        Encryption encryption = encryption(text(environment, "TLS"));
        if (!host.matches("[A-Za-z0-9.:-]+")) {
            throw new IllegalArgumentException("DALIL_SMTP_HOST is no name of a server");
        }
        if (encryption == Encryption.NONE && !isThisComputer(host)) {
            throw new IllegalArgumentException("DALIL_SMTP_TLS=none counts for a server on this computer only");
        }
        String port = text(environment, "PORT");
        if (!port.matches("[0-9]{0,5}")) {
            throw new IllegalArgumentException("DALIL_SMTP_PORT is no number of a port");
        }
        MailAddress from = MailAddress.of(text(environment, "FROM"))
                .orElseThrow(() -> new IllegalArgumentException("DALIL_SMTP_FROM is no address"));
        String user = text(environment, "USER");
        String certificate = text(environment, "CERTIFICATE");
        return new Server(
                host,
                port.isEmpty() ? encryption.port : Integer.parseInt(port),
                encryption,
                from,
                user.isEmpty() ? null : user,
                user.isEmpty() ? null : password(environment),
                certificate.isEmpty() ? null : Path.of(certificate));
    }

    private static Encryption encryption(String written) {
        return switch (written.toLowerCase(Locale.ROOT)) {
            case "", "starttls" -> Encryption.STARTTLS;
            case "tls" -> Encryption.TLS;
            case "none" -> Encryption.NONE;
            default -> throw new IllegalArgumentException("DALIL_SMTP_TLS is neither starttls nor tls nor none");
        };
    }

    private static boolean isThisComputer(String host) {
        try {
            return host.equals("localhost")
                    || host.matches("[0-9.:]+") && InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static String password(Map<String, String> environment) {
        String file = text(environment, "PASSWORD_FILE");
        if (file.isEmpty()) {
            return environment.getOrDefault("DALIL_SMTP_PASSWORD", "");
        }
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException e) {
            throw new IllegalArgumentException("DALIL_SMTP_PASSWORD_FILE cannot be read", e);
        }
    }

    private static String text(Map<String, String> environment, String name) {
        return environment.getOrDefault("DALIL_SMTP_" + name, "").strip();
    }

    public boolean isOn() {
        return server != null;
    }

    Optional<Server> server() {
        return Optional.ofNullable(server);
    }
}
