package org.dalil.dossier.signing;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampResponse;
import org.dalil.shared.Digest;

/** A signature as ETSI EN 319 122 wants it: it names its certificate, so that no other can be put in its place. */
record Cms(SigningKey key, Function<Digest, Optional<byte[]>> stamps) {

    /**
     * The signature alone, without what is signed.
     *
     * @param dated whether it says itself when it was made; in a PDF its dictionary does
     */
    byte[] over(byte[] content, boolean dated) throws IOException {
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            JcaContentSignerBuilder signer = new JcaContentSignerBuilder(key.algorithm());
            if (key.provider() != null) {
                signer.setProvider(key.provider());
            }
            generator.addSignerInfoGenerator(
                    new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                            .setSignedAttributeGenerator(new Named(certificate(), dated))
                            .build(signer.build(key.key()), key.certificate()));
            generator.addCertificates(new JcaCertStore(key.chain()));
            CMSSignedData signed = generator.generate(new CMSProcessableByteArray(content), false);
            return stamped(signed).getEncoded();
        } catch (GeneralSecurityException | OperatorCreationException | CMSException | TSPException e) {
            throw new IOException("no signature", e);
        }
    }

    private AttributeTable certificate() throws GeneralSecurityException {
        byte[] digest = HexFormat.of()
                .parseHex(Digest.of(key.certificate().getEncoded()).hex());
        ASN1EncodableVector attributes = new ASN1EncodableVector();
        attributes.add(new Attribute(
                PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                new DERSet(new SigningCertificateV2(new ESSCertIDv2(digest)))));
        return new AttributeTable(attributes);
    }

    /** With a time stamp over the signature, where somebody gives one. */
    private CMSSignedData stamped(CMSSignedData signed) throws IOException, TSPException {
        SignerInformation signer =
                signed.getSignerInfos().getSigners().iterator().next();
        Optional<byte[]> answer = stamps.apply(Digest.of(signer.getSignature()));
        if (answer.isEmpty()) {
            return signed;
        }
        byte[] token = new TimeStampResponse(answer.get()).getTimeStampToken().getEncoded();
        ASN1EncodableVector attributes = new ASN1EncodableVector();
        attributes.add(new Attribute(
                PKCSObjectIdentifiers.id_aa_signatureTimeStampToken, new DERSet(ASN1Primitive.fromByteArray(token))));
        SignerInformation stamped = SignerInformation.replaceUnsignedAttributes(signer, new AttributeTable(attributes));
        return CMSSignedData.replaceSigners(signed, new SignerInformationStore(List.of(stamped)));
    }

    /** What is signed beside the content: what it is, its digest, the certificate, and perhaps the time. */
    private static final class Named extends DefaultSignedAttributeTableGenerator {

        private final boolean dated;

        Named(AttributeTable certificate, boolean dated) {
            super(certificate);
            this.dated = dated;
        }

        @Override
        @SuppressWarnings("rawtypes") // as it is declared there
        public AttributeTable getAttributes(Map parameters) {
            AttributeTable all = super.getAttributes(parameters).remove(CMSAttributes.cmsAlgorithmProtect);
            return dated ? all : all.remove(CMSAttributes.signingTime);
        }
    }
}
