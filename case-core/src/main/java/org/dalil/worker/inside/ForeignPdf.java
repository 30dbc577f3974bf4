package org.dalil.worker.inside;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.dalil.worker.Undrawn;

/**
 * A PDF of somebody else. What a page draws is put as one drawing on a page of our own, with what the drawing needs and
 * nothing else. Where notes, fields or layers decide what is seen, the page is taken over as a picture of what is seen.
 */
final class ForeignPdf implements Foreign {

    private static final long MOST_MEMORY = 160L * 1024 * 1024;
    private static final int MOST_PAGES = 5_000;
    private static final float LARGEST = 14_400;
    private static final float DPI = 150;
    private static final double MOST_PIXELS = 6_000_000;
    private static final float QUALITY = 0.8f;

    private final PDDocument document;
    private final Scrubbing scrubbing = new Scrubbing();

    ForeignPdf(SeekableByteChannel content) throws CannotDraw {
        try {
            this.document = new PDFParser(
                            new ChannelInput(content),
                            "",
                            null,
                            null,
                            MemoryUsageSetting.setupMainMemoryOnly(MOST_MEMORY).streamCache)
                    .parse(true);
        } catch (InvalidPasswordException locked) {
            throw new CannotDraw(Undrawn.LOCKED);
        } catch (IOException | RuntimeException broken) {
            throw new CannotDraw(Undrawn.BROKEN);
        }
        if (document.getNumberOfPages() < 1) {
            throw new CannotDraw(Undrawn.BROKEN);
        }
        if (document.getNumberOfPages() > MOST_PAGES) {
            throw new CannotDraw(Undrawn.TOO_LARGE);
        }
    }

    @Override
    public int pages() {
        return document.getNumberOfPages();
    }

    @Override
    public PDPage page(PDDocument volume, int number) throws IOException {
        PDPage there = document.getPage(number - 1);
        PDRectangle box = there.getCropBox();
        boolean isPaper =
                box.getWidth() > 1 && box.getHeight() > 1 && box.getWidth() <= LARGEST && box.getHeight() <= LARGEST;
        if (!isPaper) {
            throw new IOException("a page without a size");
        }
        PDResources needed = there.getResources();
        COSDictionary resources = needed == null ? new COSDictionary() : needed.getCOSObject();
        boolean asItIs = !hasNotes(there) && scrubbing.scrub(resources);
        return asItIs ? drawing(volume, there, resources) : picture(volume, there, number);
    }

    private static PDPage paper(PDPage there) {
        PDPage page = new PDPage(new PDRectangle(
                there.getCropBox().getLowerLeftX(),
                there.getCropBox().getLowerLeftY(),
                there.getCropBox().getWidth(),
                there.getCropBox().getHeight()));
        page.setRotation(there.getRotation());
        return page;
    }

    private static PDPage drawing(PDDocument volume, PDPage there, COSDictionary resources) throws IOException {
        PDPage page = paper(there);
        PDFormXObject form;
        try (InputStream drawn = there.getContents()) {
            form = new PDFormXObject(new PDStream(volume, drawn, COSName.FLATE_DECODE));
        }
        form.setBBox(page.getMediaBox());
        form.setResources(new PDResources(resources));
        COSBase group = there.getCOSObject().getDictionaryObject(COSName.GROUP);
        if (group instanceof COSDictionary transparency) {
            COSDictionary kept = new COSDictionary();
            for (COSName key : new COSName[] {COSName.TYPE, COSName.S, COSName.I, COSName.K}) {
                kept.setItem(key, transparency.getItem(key));
            }
            form.getCOSObject().setItem(COSName.GROUP, kept);
        }
        try (PDPageContentStream pen = new PDPageContentStream(volume, page)) {
            pen.drawForm(form);
        }
        return page;
    }

    private PDPage picture(PDDocument volume, PDPage there, int number) throws IOException {
        PDPage page = paper(there);
        page.setRotation(0);
        boolean onItsSide = there.getRotation() % 180 != 0;
        PDRectangle box = there.getCropBox();
        PDRectangle paper = onItsSide
                ? new PDRectangle(box.getHeight(), box.getWidth())
                : new PDRectangle(box.getWidth(), box.getHeight());
        page.setMediaBox(paper);
        double scale = Math.min(DPI / 72, Math.sqrt(MOST_PIXELS / ((double) paper.getWidth() * paper.getHeight())));
        PDFRenderer renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
        BufferedImage picture = renderer.renderImage(number - 1, (float) scale, ImageType.RGB);
        try (PDPageContentStream pen = new PDPageContentStream(volume, page)) {
            pen.drawImage(
                    JPEGFactory.createFromImage(volume, picture, QUALITY), 0, 0, paper.getWidth(), paper.getHeight());
        }
        return page;
    }

    /** Whether something lies on the page that is seen and is no part of its drawing. A link is not seen. */
    private static boolean hasNotes(PDPage page) throws IOException {
        for (PDAnnotation note : page.getAnnotations()) {
            String kind = String.valueOf(note.getSubtype());
            PDRectangle place = note.getRectangle();
            boolean isSeen = !note.isHidden()
                    && !note.isNoView()
                    && place != null
                    && place.getWidth() > 0
                    && place.getHeight() > 0;
            if (isSeen && !kind.equals("Link") && !kind.equals("Popup")) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
