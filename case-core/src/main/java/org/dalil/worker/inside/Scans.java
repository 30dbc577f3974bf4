package org.dalil.worker.inside;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;

/** Pages that are pictures. */
final class Scans {

    private final PDDocument pdf;
    private final @Nullable Ocr ocr;
    private int read;

    Scans(PDDocument pdf, @Nullable Ocr ocr) {
        this.pdf = pdf;
        this.ocr = ocr;
    }

    boolean isPicture(int page) throws IOException {
        PDPage asked = pdf.getPage(page - 1);
        return shows(asked.getResources(), new HashSet<>());
    }

    private static boolean shows(@Nullable PDResources resources, Set<COSBase> seen) throws IOException {
        if (resources == null || !seen.add(resources.getCOSObject())) {
            return false;
        }
        for (COSName name : resources.getXObjectNames()) {
            if (resources.isImageXObject(name)
                    || resources.getXObject(name) instanceof PDFormXObject form && shows(form.getResources(), seen)) {
                return true;
            }
        }
        return false;
    }

    /** How many pages were read so far. */
    int read() {
        return read;
    }

    String words(int page) throws IOException {
        read++;
        return ocr == null
                ? ""
                : ocr.read(new PDFRenderer(pdf)
                        .renderImageWithDPI(page - 1, Pdf.dpi(pdf.getPage(page - 1)), ImageType.GRAY));
    }
}
