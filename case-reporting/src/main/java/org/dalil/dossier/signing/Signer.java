package org.dalil.dossier.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.ExternalSigningSupport;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.dalil.shared.Digest;
import org.dalil.shared.Outcome;
import org.dalil.timestamps.TimeStampAuthority;
import org.dalil.timestamps.TimeStampSettings;
import org.dalil.timestamps.Token;

/**
 * Signs for the coalition: PAdES-BASELINE-B, and T where an authority gives time stamps. Where none comes though one is
 * named, the signature stays without, and the log says so.
 */
@ApplicationScoped
public class Signer {

    private static final Logger LOG = Logger.getLogger(Signer.class.getName());
    private static final COSName PADES = COSName.getPDFName("ETSI.CAdES.detached");
    private static final int ROOM = 32_768;

    private final SigningSettings settings;
    private final TimeStampSettings named;
    private final TimeStampAuthority authority;
    private final Clock clock;

    protected Signer() { // for the proxy
        this(null, null, null, null);
    }

    @Inject
    public Signer(SigningSettings settings, TimeStampSettings named, TimeStampAuthority authority, Clock clock) {
        this.settings = settings;
        this.named = named;
        this.authority = authority;
        this.clock = clock;
    }

    /** Whether there is a key. */
    public boolean isOn() {
        return settings.isOn();
    }

    /** The signature over some bytes, to stand in a file beside them. */
    public byte[] beside(byte[] content) {
        try {
            return cms().over(content, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The PDF with a signature behind it; what was there before is there byte for byte. */
    public byte[] in(byte[] pdf) {
        ByteArrayOutputStream signed = new ByteArrayOutputStream(pdf.length + 2 * ROOM);
        try (PDDocument document = Loader.loadPDF(pdf);
                SignatureOptions options = new SignatureOptions()) {
            options.setPreferredSignatureSize(ROOM);
            PDSignature signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(PADES);
            signature.setSignDate(now());
            document.addSignature(signature, options);
            PDPage page = document.getPage(0);
            page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
            page.getCOSObject().setNeedToBeUpdated(true);
            for (PDSignatureField field : document.getSignatureFields()) {
                field.setAlternateFieldName(field.getPartialName());
                field.getWidgets().forEach(widget -> widget.setPrinted(true));
            }
            ExternalSigningSupport open = document.saveIncrementalForExternalSigning(signed);
            try (InputStream content = open.getContent()) {
                open.setSignature(cms().over(content.readAllBytes(), false));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return signed.toByteArray();
    }

    private Cms cms() {
        return new Cms(settings.key().orElseThrow(), this::stamp);
    }

    private Optional<byte[]> stamp(Digest signature) {
        if (!named.isOn()) {
            return Optional.empty();
        }
        if (authority.stamp(signature) instanceof Outcome.Done<Token> done) {
            return Optional.of(done.value().answer());
        }
        LOG.warning("a dossier was signed without a time stamp: the authority gave none");
        return Optional.empty();
    }

    private Calendar now() {
        Calendar now = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        now.setTime(Date.from(clock.instant()));
        return now;
    }
}
