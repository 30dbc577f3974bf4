package org.dalil.worker.inside;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dalil.worker.Sign;
import org.jspecify.annotations.Nullable;

/** Reads a PDF page by page, as far as there is room and time. Nothing in it is carried out. */
final class Pdf {

    private static final int MOST_PAGES = 3_000;
    private static final int MOST_SCANS = 40;
    private static final float LARGEST_SIDE = 2_400;
    private static final float DPI = 200;

    private final Answer answer;
    private final @Nullable Ocr ocr;

    Pdf(Answer answer, @Nullable Ocr ocr) {
        this.answer = answer;
        this.ocr = ocr;
    }

    void read(byte[] content) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(
                new RandomAccessReadBuffer(content), "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            int pages = pdf.getNumberOfPages();
            answer.pages(pages);
            signs(content, pdf);
            text(pdf, pages);
            if (answer.isBlank() && pages > 0) {
                scans(pdf, pages);
            }
        } catch (InvalidPasswordException e) {
            answer.sign(Sign.LOCKED);
        }
    }

    private void signs(byte[] content, PDDocument pdf) throws IOException {
        COSDictionary catalog = pdf.getDocumentCatalog().getCOSObject();
        PDDocumentNameDictionary names = pdf.getDocumentCatalog().getNames();
        String raw = Faces.latin(content, 0, content.length);
        if (names != null && names.getJavaScript() != null
                || isScript(catalog.getDictionaryObject(COSName.OPEN_ACTION))
                || catalog.containsKey(COSName.AA)
                || raw.contains("/JavaScript")
                || raw.contains("/Launch")) {
            answer.sign(Sign.SCRIPT);
        }
        if (names != null && names.getEmbeddedFiles() != null) {
            tell(names.getEmbeddedFiles(), 0);
        }
        String author = pdf.getDocumentInformation().getAuthor();
        if (author != null) {
            answer.sign(Sign.AUTHOR, author);
        }
    }

    private static boolean isScript(@Nullable COSBase action) {
        return action instanceof COSDictionary dictionary && dictionary.containsKey(COSName.JS);
    }

    private void tell(PDNameTreeNode<PDComplexFileSpecification> files, int depth) throws IOException {
        Map<String, PDComplexFileSpecification> here = files.getNames();
        if (here != null) {
            here.forEach((name, file) -> answer.sign(Sign.FILES_INSIDE, name));
        }
        if (files.getKids() != null && depth < 8) {
            for (PDNameTreeNode<PDComplexFileSpecification> kid : files.getKids()) {
                tell(kid, depth + 1);
            }
        }
    }

    private void text(PDDocument pdf, int pages) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(false);
        try (Writer speech = new Speech(answer)) {
            stripper.setEndPage(MOST_PAGES);
            stripper.writeText(pdf, speech);
        }
        if (pages > MOST_PAGES) {
            answer.sign(Sign.TEXT_CUT);
        }
    }

    /** Where no page says anything, the pages are pictures. */
    private void scans(PDDocument pdf, int pages) throws IOException {
        if (ocr == null) {
            answer.sign(Sign.NO_OCR);
            return;
        }
        PDFRenderer renderer = new PDFRenderer(pdf);
        for (int page = 0; page < Math.min(pages, MOST_SCANS); page++) {
            if (!answer.hasTime()) {
                answer.sign(Sign.TEXT_CUT);
                return;
            }
            answer.text(ocr.read(renderer.renderImageWithDPI(page, dpi(pdf.getPage(page)), ImageType.GRAY)));
            answer.text("\n\n");
        }
        if (!answer.isBlank()) {
            answer.sign(Sign.BY_OCR);
        }
        if (pages > MOST_SCANS) {
            answer.sign(Sign.TEXT_CUT);
        }
    }

    /** A page may say that it is as large as a house. */
    static float dpi(PDPage page) {
        PDRectangle size = page.getCropBox();
        float largest = Math.max(1, Math.max(size.getWidth(), size.getHeight()));
        return Math.min(DPI, LARGEST_SIDE * 72 / largest);
    }
}
