package org.dalil.dossier.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.dalil.shared.Digest;

/** Lets nothing in the document tell when and where it was printed, so that the same content has the same bytes. */
record DocumentIdentity(Digest id, LocalDate date) {

    /** The trailer comes from a compressed table of cross-references; the one that is written now is not compressed. */
    private static final List<COSName> OF_CROSS_REFERENCES =
            List.of(COSName.LENGTH, COSName.TYPE, COSName.W, COSName.INDEX, COSName.FILTER);

    /** FOP writes times in the zone of the machine, and the time of printing among them. */
    private static final Pattern TIMES =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:Z|[+-]\\d\\d:\\d\\d)");

    void applyTo(PDDocument document) throws IOException {
        var half = HexFormat.of().parseHex(id.hex().substring(0, 32));
        var ids = new COSArray();
        ids.add(new COSString(half));
        ids.add(new COSString(half));
        var trailer = document.getDocument().getTrailer();
        trailer.setItem(COSName.ID, ids);
        OF_CROSS_REFERENCES.forEach(trailer::removeItem);
        document.getDocumentInformation().setCreationDate(Attachment.midnight(date));
        var metadata = document.getDocumentCatalog().getMetadata();
        var xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        var dated = TIMES.matcher(xmp).replaceAll(date + "T00:00:00Z");
        metadata.importXMPMetadata(dated.getBytes(StandardCharsets.UTF_8));
    }
}
