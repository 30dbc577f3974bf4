package org.dalil.dossier.bundle;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;

/** Files as strangers send them. */
final class Received {

    /** What stands in a file beside what is seen, each time in another place. */
    static final List<String> BESIDE = List.of(
            "TELLTALE-AUTHOR",
            "TELLTALE-XMP",
            "TELLTALE-SCRIPT",
            "TELLTALE-ATTACHED",
            "telltale-link.example",
            "TELLTALE-PIECE",
            "TELLTALE-JPEG",
            "TELLTALE-PICTURE-XMP",
            "TELLTALE-PAGE-ACTION",
            "TELLTALE-FORM");

    private Received() {}

    interface Work {
        void on(PDDocument document) throws IOException;
    }

    static byte[] pdf(Work work) {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            work.on(document);
            document.save(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static PDPage page(PDDocument document, PDRectangle paper, String words) throws IOException {
        var page = new PDPage(paper);
        document.addPage(page);
        try (var pen = new PDPageContentStream(document, page)) {
            pen.beginText();
            pen.setFont(new PDType1Font(FontName.HELVETICA), 14);
            pen.newLineAtOffset(60, paper.getHeight() - 90);
            pen.showText(words);
            pen.endText();
        }
        return page;
    }

    static byte[] pages(int count) {
        return pdf(document -> {
            for (int page = 1; page <= count; page++) {
                page(document, PDRectangle.A4, "Seen on page " + page);
            }
        });
    }

    /** Half of it lies on its side, and its drawing does not put the pen back. */
    static byte[] turned() {
        return pdf(document -> {
            var page = page(document, PDRectangle.LETTER, "Lies on its side");
            page.setRotation(90);
            try (var pen = new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
                pen.transform(org.apache.pdfbox.util.Matrix.getScaleInstance(0.1f, 0.1f));
            }
            page(document, PDRectangle.A4, "Stands upright");
        });
    }

    static byte[] telling() {
        return pdf(document -> {
            var page = page(document, PDRectangle.A4, "What everybody sees");
            document.getDocumentInformation().setAuthor("TELLTALE-AUTHOR");
            document.getDocumentCatalog().setMetadata(metadata(document, "TELLTALE-XMP"));
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('TELLTALE-SCRIPT')"));
            attach(document);
            var link = new PDAnnotationLink();
            link.setRectangle(new PDRectangle(60, 700, 200, 30));
            var action = new PDActionURI();
            action.setURI("https://telltale-link.example/");
            link.setAction(action);
            page.getAnnotations().add(link);
            page.getCOSObject().setString(COSName.getPDFName("PieceInfo"), "TELLTALE-PIECE");
            page.getCOSObject().setItem(COSName.AA, new PDActionJavaScript("TELLTALE-PAGE-ACTION").getCOSObject());
            picture(document, page);
            var form = new org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm(document);
            form.getCOSObject().setString(COSName.getPDFName("DA"), "TELLTALE-FORM");
            document.getDocumentCatalog().setAcroForm(form);
        });
    }

    private static void picture(PDDocument document, PDPage page) throws IOException {
        var jpeg = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), "jpeg", jpeg);
        var said = "TELLTALE-JPEG".getBytes(StandardCharsets.US_ASCII);
        var told = new ByteArrayOutputStream();
        told.write(jpeg.toByteArray(), 0, 2);
        told.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, (byte) (said.length + 2)});
        told.writeBytes(said);
        told.write(jpeg.toByteArray(), 2, jpeg.size() - 2);
        var image = JPEGFactory.createFromByteArray(document, told.toByteArray());
        image.setMetadata(metadata(document, "TELLTALE-PICTURE-XMP"));
        try (var pen = new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
            pen.drawImage(image, 60, 400);
        }
    }

    private static PDMetadata metadata(PDDocument document, String words) throws IOException {
        return new PDMetadata(document, new ByteArrayInputStream(words.getBytes(StandardCharsets.US_ASCII)));
    }

    private static void attach(PDDocument document) throws IOException {
        var file = new PDEmbeddedFile(
                document, new ByteArrayInputStream("TELLTALE-ATTACHED".getBytes(StandardCharsets.US_ASCII)));
        var specification = new PDComplexFileSpecification();
        specification.setFile("TELLTALE-ATTACHED.txt");
        specification.setEmbeddedFile(file);
        var tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of("TELLTALE-ATTACHED", specification));
        var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
    }

    /** A page with a note stuck on it. */
    static byte[] noted() {
        return pdf(document -> {
            var page = page(document, PDRectangle.A4, "Under the note");
            var note = new PDAnnotationText();
            note.setContents("TELLTALE-NOTE");
            note.setRectangle(new PDRectangle(300, 500, 20, 20));
            note.constructAppearances();
            page.getAnnotations().add(note);
        });
    }

    static byte[] locked() {
        return pdf(document -> {
            page(document, PDRectangle.A4, "Not for you");
            document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
        });
    }

    /** The second of three pages has a drawing that cannot be unpacked. */
    static byte[] spoilt() {
        var bytes = pages(3);
        try (var document = Loader.loadPDF(bytes)) {
            document.getPage(1).setMediaBox(new PDRectangle(0, 0));
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
