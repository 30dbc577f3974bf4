package org.dalil.timestamps;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/**
 * Whose time stamps are believed. Lists of revoked certificates are not asked for: that would tell others when somebody
 * looks at an item.
 *
 * @param roots certificates to which that of the authority has to lead, or which it is
 * @param policy the only one that counts; null where any does
 */
public record Trust(Set<X509Certificate> roots, @Nullable String policy) {

    public Trust {
        roots = Set.copyOf(roots);
    }

    /** The certificates in a PEM file. */
    static Trust in(Path file, @Nullable String policy) throws IOException, GeneralSecurityException {
        try (InputStream content = Files.newInputStream(file)) {
            return new Trust(
                    certificates(CertificateFactory.getInstance("X.509").generateCertificates(content)), policy);
        }
    }

    /** The roots that Java itself trusts. */
    static Trust ofJava(@Nullable String policy) throws GeneralSecurityException {
        TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init((KeyStore) null);
        return new Trust(
                Arrays.stream(managers.getTrustManagers())
                        .filter(X509TrustManager.class::isInstance)
                        .map(X509TrustManager.class::cast)
                        .flatMap(manager -> Stream.of(manager.getAcceptedIssuers()))
                        .collect(Collectors.toSet()),
                policy);
    }

    /** @param others that came along with it, and may lead from it to a root */
    boolean reaches(X509Certificate signer, Collection<X509Certificate> others, Instant at) {
        if (roots.contains(signer)) {
            return true;
        }
        if (roots.isEmpty()) {
            return false;
        }
        try {
            X509CertSelector wanted = new X509CertSelector();
            wanted.setCertificate(signer);
            PKIXBuilderParameters way = new PKIXBuilderParameters(
                    roots.stream().map(root -> new TrustAnchor(root, null)).collect(Collectors.toSet()), wanted);
            way.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(others)));
            way.setRevocationEnabled(false);
            way.setDate(Date.from(at));
            CertPathBuilder.getInstance("PKIX").build(way);
            return true;
        } catch (CertPathBuilderException none) {
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java follows certificates", e);
        }
    }

    private static Set<X509Certificate> certificates(Collection<? extends Certificate> found) {
        return found.stream().map(X509Certificate.class::cast).collect(Collectors.toSet());
    }
}
