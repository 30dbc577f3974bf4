package org.dalil.dossier.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.dalil.shared.Digest;

/** Lets nothing in the document tell when it was printed, so that the same content has the same bytes. */
record DocumentIdentity(Digest id) {

    private static final Pattern CREATED = Pattern.compile("<xmp:CreateDate>([^<]*)<");
    private static final Pattern WRITTEN = Pattern.compile("(<xmp:MetadataDate>)[^<]*(<)");

    void applyTo(PDDocument document) throws IOException {
        var half = HexFormat.of().parseHex(id.hex().substring(0, 32));
        var ids = new COSArray();
        ids.add(new COSString(half));
        ids.add(new COSString(half));
        document.getDocument().getTrailer().setItem(COSName.ID, ids);
        var metadata = document.getDocumentCatalog().getMetadata();
        var xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        var created = CREATED.matcher(xmp);
        if (created.find()) {
            var dated = WRITTEN.matcher(xmp).replaceAll("$1" + created.group(1) + "$2");
            metadata.importXMPMetadata(dated.getBytes(StandardCharsets.UTF_8));
        }
    }
}
