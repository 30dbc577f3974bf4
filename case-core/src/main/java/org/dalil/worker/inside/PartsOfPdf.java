package org.dalil.worker.inside;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Calendar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dalil.worker.Place;
import org.dalil.worker.Unread;
import org.jspecify.annotations.Nullable;

/**
 * What a PDF says: the words of its pages, on whatever layer and under whatever box; what stands in every object of it,
 * also in those that no page shows any more; the files in it; and what its earlier revisions said.
 */
final class PartsOfPdf {

    private static final String END = "%%EOF";
    private static final int DEEPEST = 200;
    private static final int MOST_REVISIONS = 20;
    private static final int LARGEST = 200 * 1024 * 1024;
    private static final int MOST_SCANS = 40;
    private static final List<String> PICTURES = List.of("DCTDecode", "DCT", "JPXDecode");
    private static final Set<COSName> FILED = Set.of(COSName.getPDFName("XRef"), COSName.getPDFName("ObjStm"));

    private final Unpacking unpacking;
    private final List<String> inside;

    PartsOfPdf(Unpacking unpacking, List<String> inside) {
        this.unpacking = unpacking;
        this.inside = inside;
    }

    void read(byte[] content) throws IOException {
        Map<COSObjectKey, Long> newest = new HashMap<>();
        try (PDDocument pdf = opened(content)) {
            newest.putAll(pdf.getDocument().getXrefTable());
            about(pdf.getDocumentInformation());
            List<Integer> silent = pages(pdf, inside);
            new Objects(pdf, inside).tell(Map.of());
            scans(pdf, silent);
        } catch (InvalidPasswordException locked) {
            unpacking.unread(Unread.LOCKED, inside);
            return;
        }
        earlier(content, newest);
    }

    private static PDDocument opened(byte[] content) throws IOException {
        return Loader.loadPDF(
                new RandomAccessReadBuffer(content), "", null, null, IOUtils.createMemoryOnlyStreamCache());
    }

    private void about(PDDocumentInformation said) {
        for (String field : said.getMetadataKeys()) {
            Object value = said.getPropertyStringValue(field);
            if (value != null && !(value instanceof Calendar)) {
                boolean author = field.equals("Author");
                unpacking.say(author ? Place.AUTHOR : Place.METADATA, 0, field, inside, value.toString());
            }
        }
    }

    /** @return the pages that say nothing */
    private List<Integer> pages(PDDocument pdf, List<String> where) throws IOException {
        List<Integer> silent = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(false);
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            String words = stripper.getText(pdf);
            unpacking.say(Place.PAGE, page, "", where, words);
            if (words.isBlank()) {
                silent.add(page);
            }
        }
        return silent;
    }

    /** Of pages that are pictures somebody reads the words, where there is somebody, and as long as there is time. */
    private void scans(PDDocument pdf, List<Integer> silent) throws IOException {
        Scans scans = new Scans(pdf, unpacking.ocr);
        for (int page : silent) {
            if (scans.isPicture(page)) {
                if (scans.read() < MOST_SCANS && unpacking.ocr != null && unpacking.answer.hasTime()) {
                    unpacking.say(Place.PAGE, page, "", inside, scans.words(page));
                } else {
                    unpacking.answer.part(Place.PICTURE, page, "", inside);
                }
            }
        }
    }

    /** Whoever changes a PDF may leave what it was before in front of the change. */
    private void earlier(byte[] content, Map<COSObjectKey, Long> newest) throws IOException {
        String raw = Faces.latin(content, 0, content.length);
        if (raw.substring(0, Math.min(raw.length(), 1_024)).contains("/Linearized")) {
            return;
        }
        List<Integer> ends = new ArrayList<>();
        for (int at = raw.indexOf(END); at >= 0; at = raw.indexOf(END, at + 1)) {
            ends.add(at + END.length());
        }
        for (int i = 0; i + 1 < ends.size(); i++) {
            if (i >= MOST_REVISIONS) {
                unpacking.unread(Unread.TOO_MUCH, inside);
                return;
            }
            byte[] before = Arrays.copyOf(content, ends.get(i));
            List<String> where = Unpacking.within(inside, "revision " + (i + 1));
            try (PDDocument pdf = opened(before)) {
                if (!newest.equals(pdf.getDocument().getXrefTable())) {
                    pages(pdf, where);
                    about(pdf.getDocumentInformation());
                    new Objects(pdf, where).tell(newest);
                }
            } catch (IOException broken) {
                unpacking.letters(before, where);
            }
        }
    }

    /** Everything that is written in the objects of a PDF, whether anything leads to them or not. */
    private final class Objects {

        private final PDDocument pdf;
        private final List<String> where;
        private final Map<COSObjectKey, String> files = new HashMap<>();

        Objects(PDDocument pdf, List<String> where) {
            this.pdf = pdf;
            this.where = where;
        }

        /** @param known objects that were told already, with where they stand */
        void tell(Map<COSObjectKey, Long> known) throws IOException {
            COSDocument document = pdf.getDocument();
            walked(document.getTrailer(), 0, "trailer");
            Map<COSObjectKey, COSBase> contents = new HashMap<>();
            for (Map.Entry<COSObjectKey, Long> entry :
                    List.copyOf(document.getXrefTable().entrySet())) {
                if (!entry.getValue().equals(known.get(entry.getKey()))) {
                    COSObject object = document.getObjectFromPool(entry.getKey());
                    COSBase content = object == null ? null : object.getObject();
                    if (content != null) {
                        contents.put(entry.getKey(), content);
                        files(content, 0);
                    }
                }
            }
            for (Map.Entry<COSObjectKey, COSBase> entry : contents.entrySet()) {
                int number = (int) entry.getKey().getNumber();
                walked(entry.getValue(), number, "");
                if (entry.getValue() instanceof COSStream stream) {
                    stream(stream, number, files.get(entry.getKey()));
                }
            }
        }

        private void walked(@Nullable COSBase from, int number, String name) {
            StringBuilder words = new StringBuilder();
            walk(from, words, 0);
            unpacking.say(Place.OBJECT, number, name, where, words);
            for (String other : PartsOfText.readings(words.toString())) {
                unpacking.say(Place.OBJECT, number, name, where, other);
            }
        }

        private void walk(@Nullable COSBase from, StringBuilder words, int depth) {
            if (depth > DEEPEST) {
                return;
            }
            if (from instanceof COSString string) {
                words.append(string.getString()).append('\n');
                words.append(new String(string.getBytes(), StandardCharsets.UTF_8))
                        .append('\n');
            } else if (from instanceof COSName name && name.getName().length() > 4) {
                words.append(name.getName()).append('\n');
            } else if (from instanceof COSArray array) {
                array.forEach(each -> walk(each, words, depth + 1));
            } else if (from instanceof COSDictionary dictionary) {
                dictionary.entrySet().forEach(entry -> walk(entry.getValue(), words, depth + 1));
            }
        }

        /** What the files in it are called. */
        private void files(@Nullable COSBase from, int depth) {
            if (depth > DEEPEST) {
                return;
            }
            if (from instanceof COSArray array) {
                array.forEach(each -> files(each, depth + 1));
            } else if (from instanceof COSDictionary dictionary) {
                if (dictionary.getDictionaryObject(COSName.EF) instanceof COSDictionary file) {
                    String name = dictionary.getString(COSName.UF, dictionary.getString(COSName.F, ""));
                    file.entrySet().forEach(entry -> {
                        if (entry.getValue() instanceof COSObject there && there.getKey() != null) {
                            files.put(there.getKey(), name);
                        }
                    });
                }
                dictionary.entrySet().forEach(entry -> files(entry.getValue(), depth + 1));
            }
        }

        private void stream(COSStream stream, int number, @Nullable String file) throws IOException {
            COSName type = stream.getCOSName(COSName.TYPE);
            if (type != null && FILED.contains(type)) {
                return;
            }
            String name = file == null ? "object " + number : file;
            if (file != null) {
                unpacking.say(Place.NAME, 0, name, where, name);
            }
            List<String> deeper = Unpacking.within(where, name);
            if (COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
                picture(stream, deeper);
                return;
            }
            if (COSName.FORM.equals(stream.getCOSName(COSName.SUBTYPE))) {
                unpacking.say(Place.OBJECT, number, "", where, drawn(stream));
            }
            try (InputStream decoded = stream.createInputStream()) {
                unpacking.unpack(Unpacking.all(decoded.readNBytes(LARGEST + 1)), deeper, file != null);
            }
        }

        /** A photograph lies in it as the camera made it, with everything that the camera wrote. */
        private void picture(COSStream stream, List<String> deeper) throws IOException {
            boolean photograph = new PDStream(stream)
                    .getFilters().stream().map(COSName::getName).anyMatch(PICTURES::contains);
            if (photograph) {
                try (InputStream asItCame = new PDStream(stream).createInputStream(PICTURES)) {
                    unpacking.unpack(Unpacking.all(asItCame.readNBytes(LARGEST + 1)), deeper, false);
                }
            }
        }

        private String drawn(COSStream form) throws IOException {
            try (PDDocument scratch = new PDDocument()) {
                PDPage page = new PDPage();
                scratch.addPage(page);
                try (PDPageContentStream pen = new PDPageContentStream(scratch, page)) {
                    pen.drawForm(new PDFormXObject(form));
                }
                return new PDFTextStripper().getText(scratch);
            }
        }
    }
}
