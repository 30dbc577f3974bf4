package org.dalil.dossier.signing;

import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * A key of a coalition, in files as an administrator has them.
 *
 * @param root the certificate by which it is believed, as PEM
 */
public record OwnKey(Path p12, Path passphrase, Path root) {

    private static final String SECRET = "a passphrase for tests";

    /** @param algorithm {@code EC} or {@code RSA} */
    public static OwnKey in(Path folder, String algorithm) {
        try {
            var roots = pair(algorithm);
            var keys = pair(algorithm);
            var root = certificate("CN=Root of the coalition", roots, roots, true);
            var own = certificate("CN=The coalition", keys, roots, false);
            var store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry("coalition", keys.getPrivate(), SECRET.toCharArray(), new Certificate[] {own, root});
            var key = new OwnKey(
                    folder.resolve(algorithm + ".p12"), folder.resolve("passphrase"), folder.resolve("root.pem"));
            try (OutputStream out = Files.newOutputStream(key.p12())) {
                store.store(out, SECRET.toCharArray());
            }
            Files.writeString(key.passphrase(), SECRET + "\n");
            Files.writeString(
                    key.root(),
                    "-----BEGIN CERTIFICATE-----\n"
                            + Base64.getMimeEncoder().encodeToString(root.getEncoded())
                            + "\n-----END CERTIFICATE-----\n");
            return key;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    public SigningSettings settings() {
        return new SigningSettings(
                Map.of("DALIL_SIGNING_P12", p12.toString(), "DALIL_SIGNING_PASSPHRASE_FILE", passphrase.toString()));
    }

    private static KeyPair pair(String algorithm) throws Exception {
        var generator = KeyPairGenerator.getInstance(algorithm);
        generator.initialize(algorithm.equals("EC") ? 256 : 2048);
        return generator.generateKeyPair();
    }

    private static X509Certificate certificate(String name, KeyPair keys, KeyPair issuer, boolean authority)
            throws Exception {
        var now = Instant.now();
        var builder = new JcaX509v3CertificateBuilder(
                new X500Name("CN=Root of the coalition"),
                BigInteger.valueOf(authority ? 1 : 2),
                Date.from(now.minus(Duration.ofDays(400))),
                Date.from(now.plus(Duration.ofDays(400))),
                new X500Name(name),
                keys.getPublic());
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
        builder.addExtension(
                Extension.keyUsage,
                true,
                new KeyUsage(authority ? KeyUsage.keyCertSign : KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
        var algorithm = keys.getPublic().getAlgorithm().equals("EC") ? "SHA256withECDSA" : "SHA256withRSA";
        return new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder(algorithm).build(issuer.getPrivate())));
    }
}
