package org.dalil.leaks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** PDFs with something in them that one does not see at once. */
final class PlantedPdfs {

    private static final PDRectangle SHEET = PDRectangle.A4;

    interface Plant {
        void in(PDDocument pdf) throws IOException;
    }

    private PlantedPdfs() {}

    static byte[] clean() {
        return with(pdf -> {});
    }

    static byte[] with(Plant plant) {
        return bytes(plant, CompressParameters.DEFAULT_COMPRESSION);
    }

    /** Every object as it is. */
    private static byte[] saved(Plant plant) {
        return bytes(plant, CompressParameters.NO_COMPRESSION);
    }

    private static byte[] bytes(Plant plant, CompressParameters how) {
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage(SHEET));
            show(pdf, pen -> words(pen, "The minister was told in March by Lina Haddad of the coalition."));
            plant.in(pdf);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            pdf.save(bytes, how);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Drawing {
        void with(PDPageContentStream pen) throws IOException;
    }

    private static void show(PDDocument pdf, Drawing drawing) throws IOException {
        try (PDPageContentStream pen = new PDPageContentStream(pdf, pdf.getPage(0), AppendMode.APPEND, true, true)) {
            drawing.with(pen);
        }
    }

    private static void words(PDPageContentStream pen, String words) throws IOException {
        words(pen, words, 700);
    }

    private static void words(PDPageContentStream pen, String words, float high) throws IOException {
        pen.beginText();
        pen.setFont(new PDType1Font(FontName.HELVETICA), 12);
        pen.newLineAtOffset(72, high);
        pen.showText(words);
        pen.endText();
    }

    static byte[] seen(String words) {
        return with(pdf -> show(pdf, pen -> words(pen, words, 600)));
    }

    static byte[] underABox(String words) {
        return with(pdf -> show(pdf, pen -> {
            words(pen, words, 600);
            pen.addRect(60, 590, 400, 30);
            pen.fill();
        }));
    }

    static byte[] unseen(String words) {
        return with(pdf -> show(pdf, pen -> {
            pen.setRenderingMode(RenderingMode.NEITHER);
            words(pen, words, 500);
        }));
    }

    static byte[] besideThePage(String words) {
        return with(pdf -> {
            show(pdf, pen -> words(pen, words, 100));
            pdf.getPage(0).setCropBox(new PDRectangle(0, 400, 500, 400));
        });
    }

    /** @param words on a layer that is off; @param name of the layer */
    static byte[] onALayer(String name, String words) {
        return with(pdf -> {
            PDOptionalContentProperties layers = new PDOptionalContentProperties();
            PDOptionalContentGroup layer = new PDOptionalContentGroup(name);
            layers.addGroup(layer);
            layers.setGroupEnabled(layer, false);
            pdf.getDocumentCatalog().setOCProperties(layers);
            show(pdf, pen -> {
                pen.beginMarkedContent(COSName.OC, layer);
                words(pen, words, 550);
                pen.endMarkedContent();
            });
        });
    }

    static byte[] saysOfItself(String field, String words) {
        return with(pdf -> pdf.getDocumentInformation().setCustomMetadataValue(field, words));
    }

    static byte[] xmp(String creator) {
        return with(pdf -> {
            PDMetadata xmp = new PDMetadata(pdf);
            xmp.importXMPMetadata(
                    ("<?xpacket begin='' id='W5M0MpCehiHzreSzNTczkc9d'?><x:xmpmeta xmlns:x='adobe:ns:meta/'>"
                                    + "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description"
                                    + " xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:creator><rdf:Seq><rdf:li>"
                                    + creator
                                    + "</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end='w'?>")
                            .getBytes(StandardCharsets.UTF_8));
            pdf.getDocumentCatalog().setMetadata(xmp);
        });
    }

    static byte[] note(String words) {
        return with(pdf -> {
            PDAnnotationText note = new PDAnnotationText();
            note.setContents(words);
            note.setRectangle(new PDRectangle(100, 100, 20, 20));
            pdf.getPage(0).getAnnotations().add(note);
        });
    }

    static byte[] drawnNote(String words) {
        return with(pdf -> {
            PDAnnotationText note = new PDAnnotationText();
            note.setRectangle(new PDRectangle(100, 100, 200, 20));
            PDAppearanceStream drawn = new PDAppearanceStream(pdf);
            drawn.setBBox(new PDRectangle(200, 20));
            form(pdf, drawn, words);
            PDAppearanceDictionary looks = new PDAppearanceDictionary();
            looks.setNormalAppearance(drawn);
            note.setAppearance(looks);
            pdf.getPage(0).getAnnotations().add(note);
        });
    }

    private static void form(PDDocument pdf, PDFormXObject form, String words) throws IOException {
        PDResources resources = new PDResources();
        COSName font = resources.add(new PDType1Font(FontName.HELVETICA));
        form.setResources(resources);
        try (var out = form.getStream().createOutputStream(COSName.FLATE_DECODE)) {
            StringBuilder letters = new StringBuilder();
            words.chars()
                    .forEach(letter -> letters.append('(').append((char) letter).append(") -1 "));
            out.write(("BT /" + font.getName() + " 10 Tf 2 2 Td [" + letters + "] TJ ET")
                    .getBytes(StandardCharsets.US_ASCII));
        }
    }

    /** Drawn by no page: only the catalog names it. */
    static byte[] form(String words) {
        return with(pdf -> {
            PDFormXObject form = new PDFormXObject(pdf);
            form.setBBox(new PDRectangle(200, 20));
            form(pdf, form, words);
            pdf.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("Left"), form.getCOSObject());
        });
    }

    static byte[] field(String words) {
        return with(pdf -> {
            COSDictionary field = new COSDictionary();
            field.setItem(COSName.FT, COSName.getPDFName("Tx"));
            field.setString(COSName.T, "who");
            field.setString(COSName.V, words);
            COSArray fields = new COSArray();
            fields.add(field);
            COSDictionary form = new COSDictionary();
            form.setItem(COSName.FIELDS, fields);
            pdf.getDocumentCatalog().getCOSObject().setItem(COSName.ACRO_FORM, form);
        });
    }

    static byte[] bookmark(String words) {
        return with(pdf -> {
            PDDocumentOutline outline = new PDDocumentOutline();
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle(words);
            outline.addLast(item);
            pdf.getDocumentCatalog().setDocumentOutline(outline);
        });
    }

    static byte[] spoken(String words) {
        return with(pdf -> {
            COSDictionary figure = new COSDictionary();
            figure.setItem(COSName.S, COSName.getPDFName("Figure"));
            figure.setString(COSName.ALT, words);
            COSDictionary tree = new COSDictionary();
            tree.setItem(COSName.K, figure);
            pdf.getDocumentCatalog().getCOSObject().setItem(COSName.STRUCT_TREE_ROOT, tree);
        });
    }

    static byte[] script(String words) {
        return with(
                pdf -> pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('" + words + "')")));
    }

    static byte[] carrying(String name, byte[] content) {
        return with(pdf -> {
            PDComplexFileSpecification file = new PDComplexFileSpecification();
            file.setFile(name);
            file.setFileUnicode(name);
            file.setEmbeddedFile(new PDEmbeddedFile(pdf, new ByteArrayInputStream(content), COSName.FLATE_DECODE));
            PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
            files.setNames(Map.of("a", file));
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
            names.setEmbeddedFiles(files);
            pdf.getDocumentCatalog().setNames(names);
        });
    }

    static byte[] photo(byte[] jpeg) {
        return with(pdf -> {
            var picture = JPEGFactory.createFromStream(pdf, new ByteArrayInputStream(jpeg));
            show(pdf, pen -> pen.drawImage(picture, 72, 100, 200, 60));
        });
    }

    /** In an object to which nothing leads any more. */
    static byte[] left(String words) {
        byte[] whole = saved(pdf -> {
            PDStream left = new PDStream(
                    pdf, new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8)), COSName.FLATE_DECODE);
            pdf.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("Left"), left.getCOSObject());
        });
        String raw = new String(whole, StandardCharsets.ISO_8859_1);
        return Pattern.compile("/Left \\d+ 0 R")
                .matcher(raw)
                .replaceFirst(lead -> "/Left 0" + " ".repeat(lead.group().length() - 7))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /** What it said first was taken away, by adding to it. */
    static byte[] corrected(String words) {
        byte[] before = seen(words);
        try (PDDocument pdf = Loader.loadPDF(before)) {
            PDPage page = pdf.getPage(0);
            PDStream other = new PDStream(pdf, new ByteArrayInputStream("q Q".getBytes(StandardCharsets.US_ASCII)));
            page.setContents(other);
            page.getCOSObject().setNeedToBeUpdated(true);
            other.getCOSObject().setNeedToBeUpdated(true);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            pdf.saveIncremental(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] locked() {
        return with(pdf -> pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission())));
    }

    static byte[] privateData(String words) {
        return with(pdf -> {
            COSDictionary own = new COSDictionary();
            own.setItem(COSName.getPDFName("Words"), new COSString(words));
            pdf.getPage(0).getCOSObject().setItem(COSName.getPDFName("PieceInfo"), own);
        });
    }
}
