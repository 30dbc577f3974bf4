package org.dalil.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A mail server on this machine with a certificate of its own, that does as it is told. */
final class Smarthost implements AutoCloseable {

    private static final char[] NO_SECRET = "x".toCharArray();

    private final ServerSocket door;
    private final SSLContext tls;
    private final X509Certificate certificate;
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private volatile Map<String, String> answers = Map.of();
    private volatile boolean offersTls = true;
    private volatile boolean isSafeAtOnce;

    /** @param name the host for which its certificate counts */
    Smarthost(String name) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(256);
            KeyPair keys = generator.generateKeyPair();
            certificate = certificate(name, keys);
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry("x", keys.getPrivate(), NO_SECRET, new Certificate[] {certificate});
            KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            managers.init(store, NO_SECRET);
            tls = SSLContext.getInstance("TLS");
            tls.init(managers.getKeyManagers(), null, null);
            door = new ServerSocket(0, 10, InetAddress.getByName("127.0.0.1"));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
        Thread porter = new Thread(this::open, "smarthost");
        porter.setDaemon(true);
        porter.start();
    }

    private static X509Certificate certificate(String name, KeyPair keys) throws Exception {
        Date now = new Date();
        X500Name who = new X500Name("CN=" + name);
        JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                who,
                BigInteger.ONE,
                Date.from(now.toInstant().minus(Duration.ofDays(1))),
                Date.from(now.toInstant().plus(Duration.ofDays(1))),
                who,
                keys.getPublic());
        builder.addExtension(
                Extension.subjectAlternativeName, false, new GeneralNames(new GeneralName(GeneralName.dNSName, name)));
        return new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate())));
    }

    /** What it says to a command, by how the command begins; {@code HANG UP} closes the line. */
    Smarthost says(Map<String, String> instead) {
        answers = instead;
        return this;
    }

    Smarthost withoutTls() {
        offersTls = false;
        return this;
    }

    /** It says nothing in the open, and needs no command to begin with encryption. */
    Smarthost safeFromTheFirstByte() {
        offersTls = false;
        isSafeAtOnce = true;
        return this;
    }

    int port() {
        return door.getLocalPort();
    }

    List<String> heard() {
        return heard;
    }

    /** Its certificate in a file, for who wants to trust it. */
    Path certificateIn(Path folder) {
        try {
            return Files.writeString(
                    folder.resolve("smarthost.pem"),
                    "-----BEGIN CERTIFICATE-----\n"
                            + Base64.getMimeEncoder().encodeToString(certificate.getEncoded())
                            + "\n-----END CERTIFICATE-----\n");
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private void open() {
        while (!door.isClosed()) {
            try (Socket line = door.accept()) {
                talk(isSafeAtOnce ? safe(line) : line, true);
            } catch (IOException hungUp) {
                // the next caller is welcome
            }
        }
    }

    private SSLSocket safe(Socket line) throws IOException {
        SSLSocket safe = (SSLSocket) tls.getSocketFactory().createSocket(line, null, line.getPort(), true);
        safe.setUseClientMode(false);
        return safe;
    }

    private void talk(Socket line, boolean fresh) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8));
        PrintWriter out = new PrintWriter(line.getOutputStream(), false, StandardCharsets.UTF_8);
        if (fresh) {
            say(out, "220 smarthost");
        }
        String said;
        boolean writes = false;
        while ((said = in.readLine()) != null) {
            heard.add(said);
            String answer = writes ? (said.equals(".") ? answer(".", "250 taken") : "") : answer(said);
            writes = answer.startsWith("354") || writes && !said.equals(".");
            if (answer.equals("HANG UP")) {
                return;
            }
            if (!answer.isEmpty()) {
                say(out, answer);
            }
            if (answer.equals("220 go on")) {
                talk(safe(line), false);
                return;
            }
        }
    }

    private String answer(String said) {
        String command = said.split("[ :]", 2)[0].toUpperCase(java.util.Locale.ROOT);
        return switch (command) {
            case "EHLO" -> offersTls ? "250-smarthost\r\n250 STARTTLS" : "250 smarthost";
            case "STARTTLS" -> "220 go on";
            case "DATA" -> answer(command, "354 write");
            case "QUIT" -> "221 bye";
            default -> answer(command, "250 good");
        };
    }

    private String answer(String command, String usually) {
        return answers.getOrDefault(command, usually);
    }

    private static void say(PrintWriter out, String answer) {
        out.print(answer + "\r\n");
        out.flush();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
