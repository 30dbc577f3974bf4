package org.dalil.timestamps;

import java.io.IOException;
import java.math.BigInteger;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.cmp.PKIStatus;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TSPUtil;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;
import org.bouncycastle.tsp.TimeStampTokenInfo;
import org.dalil.shared.Digest;
import org.dalil.shared.Outcome;
import org.jspecify.annotations.Nullable;

/** Decides what the answer of an authority is worth: the same when it comes and each time it is shown. */
public final class TokenCheck {

    private final Trust trust;

    public TokenCheck(Trust trust) {
        this.trust = trust;
    }

    /** @param nonce what was sent with the question; null where nobody knows it any more */
    public Outcome<Token> check(byte[] answer, Digest imprint, @Nullable BigInteger nonce) {
        try {
            TimeStampResponse response = new TimeStampResponse(answer);
            TimeStampToken token = response.getTimeStampToken();
            if (response.getStatus() != PKIStatus.GRANTED && response.getStatus() != PKIStatus.GRANTED_WITH_MODS) {
                return Outcome.refused(TokenFault.REFUSED);
            }
            if (token == null) {
                return Outcome.refused(TokenFault.NOT_A_TOKEN);
            }
            Optional<TokenFault> fault = fault(token.getTimeStampInfo(), imprint, nonce);
            return fault.isPresent() ? Outcome.refused(fault.get()) : signed(answer, token);
        } catch (TSPException | IOException | RuntimeException garbage) {
            return Outcome.refused(TokenFault.NOT_A_TOKEN);
        }
    }

    private Optional<TokenFault> fault(TimeStampTokenInfo says, Digest imprint, @Nullable BigInteger nonce) {
        boolean about = says.getMessageImprintAlgOID().equals(TSPAlgorithms.SHA256)
                && HexFormat.of().formatHex(says.getMessageImprintDigest()).equals(imprint.hex());
        if (!about) {
            return Optional.of(TokenFault.WRONG_IMPRINT);
        }
        if (nonce != null && !nonce.equals(says.getNonce())) {
            return Optional.of(TokenFault.WRONG_NONCE);
        }
        boolean allowed =
                trust.policy() == null || trust.policy().equals(says.getPolicy().getId());
        return allowed ? Optional.empty() : Optional.of(TokenFault.WRONG_POLICY);
    }

    private Outcome<Token> signed(byte[] answer, TimeStampToken token) {
        Optional<X509CertificateHolder> signer = token.getCertificates().getMatches(null).stream()
                .filter(token.getSID()::match)
                .findFirst();
        if (signer.isEmpty()) {
            return Outcome.refused(TokenFault.UNTRUSTED);
        }
        Date said = token.getTimeStampInfo().getGenTime();
        Optional<TokenFault> fault = fault(token, signer.get(), said);
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        Instant at = said.toInstant().truncatedTo(ChronoUnit.MICROS);
        return Outcome.done(new Token(
                answer,
                at,
                name(signer.get().getSubject()),
                token.getTimeStampInfo().getSerialNumber().toString(16),
                token.getTimeStampInfo().getPolicy().getId()));
    }

    private Optional<TokenFault> fault(TimeStampToken token, X509CertificateHolder signer, Date said) {
        try {
            TSPUtil.validateCertificate(signer);
        } catch (TSPException anotherPurpose) {
            return Optional.of(TokenFault.WRONG_PURPOSE);
        }
        if (!signer.isValidOn(said)) {
            return Optional.of(TokenFault.EXPIRED);
        }
        try {
            token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(signer));
            List<X509Certificate> others = new ArrayList<>();
            JcaX509CertificateConverter java = new JcaX509CertificateConverter();
            for (X509CertificateHolder other : token.getCertificates().getMatches(null)) {
                others.add(java.getCertificate(other));
            }
            return trust.reaches(java.getCertificate(signer), others, said.toInstant())
                    ? Optional.empty()
                    : Optional.of(TokenFault.UNTRUSTED);
        } catch (TSPException | OperatorCreationException | CertificateException e) {
            return Optional.of(TokenFault.BAD_SIGNATURE);
        }
    }

    /** As people call it, where it says so. */
    private static String name(X500Name subject) {
        RDN[] common = subject.getRDNs(BCStyle.CN);
        return common.length == 0
                ? subject.toString()
                : IETFUtils.valueToString(common[0].getFirst().getValue());
    }
}
