package org.dalil.timestamps;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cmp.PKIFailureInfo;
import org.bouncycastle.asn1.cmp.PKIStatus;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import org.dalil.demo.DemoFixture;
import org.dalil.shared.Digest;

/** An authority for time stamps on this machine, with a root of its own, that does as it is told. */
public final class OwnAuthority implements AutoCloseable {

    static final String POLICY = "1.3.6.1.4.1.99999.1";

    /** How it answers. */
    public enum Manner {
        GOOD,
        ABOUT_OTHER_BYTES,
        TO_AN_OLD_QUESTION,
        WITH_A_CERTIFICATE_THAT_RAN_OUT,
        FORGED,
        GARBAGE,
        ENDLESS,
        REFUSING,
        OUT_OF_ORDER,
        ELSEWHERE,
        SILENT
    }

    private static final String SIGNED = "SHA256withECDSA";
    private static final Instant NOON = DemoFixture.NOON.instant();

    private final List<byte[]> questions = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private final KeyPair rootKeys = keys();
    private final KeyPair keys = keys();
    private final X509Certificate root;
    private volatile Manner manner = Manner.GOOD;
    private int serial;

    public OwnAuthority() {
        try {
            root = certificate("CN=A root", rootKeys, "CN=A root", rootKeys, Duration.ofDays(3_000), true);
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", this::answer);
            server.start();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/tsa");
    }

    public X509Certificate root() {
        return root;
    }

    /** How to ask it, for features that know no trust. */
    public TimeStampSettings settings() {
        return new TimeStampSettings(address(), trust());
    }

    Trust trust() {
        return new Trust(Set.of(root), null);
    }

    public OwnAuthority answers(Manner now) {
        manner = now;
        return this;
    }

    public List<byte[]> questions() {
        return questions;
    }

    private void answer(HttpExchange exchange) throws IOException {
        byte[] question = exchange.getRequestBody().readAllBytes();
        questions.add(question);
        if (manner == Manner.SILENT) {
            return;
        }
        try (exchange;
                OutputStream body = exchange.getResponseBody()) {
            exchange.getResponseHeaders().add("Location", address() + "/elsewhere");
            exchange.sendResponseHeaders(
                    switch (manner) {
                        case OUT_OF_ORDER -> 500;
                        case ELSEWHERE -> 302;
                        default -> 200;
                    },
                    0);
            body.write(answer(question));
        }
    }

    private byte[] answer(byte[] question) throws IOException {
        TimeStampRequest asked = new TimeStampRequest(question);
        try {
            return switch (manner) {
                case ABOUT_OTHER_BYTES -> stamped(again(Digest.of("others"), asked.getNonce()), Duration.ofDays(300));
                case TO_AN_OLD_QUESTION ->
                    stamped(
                            again(
                                    new Digest(HexFormat.of().formatHex(asked.getMessageImprintDigest())),
                                    BigInteger.TWO),
                            Duration.ofDays(300));
                case WITH_A_CERTIFICATE_THAT_RAN_OUT -> stamped(asked, Duration.ofDays(-1));
                case FORGED -> forged(stamped(asked, Duration.ofDays(300)));
                case GARBAGE -> "<html>no token</html>".getBytes(StandardCharsets.UTF_8);
                case ENDLESS -> new byte[4 << 20];
                case REFUSING ->
                    new TimeStampResponseGenerator(generator(Duration.ofDays(300)), TSPAlgorithms.ALLOWED)
                            .generateFailResponse(PKIStatus.REJECTION, PKIFailureInfo.badRequest, "no")
                            .getEncoded();
                case GOOD, OUT_OF_ORDER, ELSEWHERE, SILENT -> stamped(asked, Duration.ofDays(300));
            };
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException(e);
        }
    }

    private static TimeStampRequest again(Digest imprint, BigInteger nonce) {
        TimeStampRequestGenerator question = new TimeStampRequestGenerator();
        question.setCertReq(true);
        return question.generate(TSPAlgorithms.SHA256, HexFormat.of().parseHex(imprint.hex()), nonce);
    }

    private byte[] stamped(TimeStampRequest question, Duration validFor) throws Exception {
        return new TimeStampResponseGenerator(generator(validFor), TSPAlgorithms.ALLOWED)
                .generateGrantedResponse(question, BigInteger.valueOf(++serial), Date.from(NOON))
                .getEncoded();
    }

    /** The signature stands at the end. */
    private static byte[] forged(byte[] answer) {
        answer[answer.length - 5] ^= 1;
        return answer;
    }

    private TimeStampTokenGenerator generator(Duration validFor) throws Exception {
        X509Certificate own = certificate("CN=An authority,O=Time", keys, "CN=A root", rootKeys, validFor, false);
        TimeStampTokenGenerator generator = new TimeStampTokenGenerator(
                new JcaSimpleSignerInfoGeneratorBuilder().build(SIGNED, keys.getPrivate(), own),
                new JcaDigestCalculatorProviderBuilder().build().get(new AlgorithmIdentifier(TSPAlgorithms.SHA256)),
                new ASN1ObjectIdentifier(POLICY));
        generator.addCertificates(new JcaCertStore(List.of(own)));
        return generator;
    }

    private static X509Certificate certificate(
            String subject, KeyPair of, String issuer, KeyPair by, Duration validFor, boolean isRoot) throws Exception {
        JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                new X500Name(issuer),
                BigInteger.valueOf(isRoot ? 1 : 2),
                Date.from(NOON.minus(Duration.ofDays(900))),
                Date.from(NOON.plus(validFor)),
                new X500Name(subject),
                of.getPublic());
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(isRoot));
        if (!isRoot) {
            builder.addExtension(
                    Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
        }
        return new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder(SIGNED).build(by.getPrivate())));
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(256);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
