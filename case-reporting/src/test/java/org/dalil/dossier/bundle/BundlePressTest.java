package org.dalil.dossier.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dalil.cases.CaseId;
import org.dalil.dossier.NsoDossier;
import org.dalil.dossier.content.Bindable;
import org.dalil.dossier.content.BundleSheet;
import org.dalil.dossier.content.Exhibit;
import org.dalil.dossier.content.Output;
import org.dalil.dossier.content.Prose;
import org.dalil.evidence.Arrival;
import org.dalil.evidence.EvidenceStore;
import org.dalil.shared.Digest;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;
import org.dalil.shared.Outcome;
import org.dalil.vault.CaseKeysInMemory;
import org.dalil.worker.Binders;
import org.dalil.worker.Brought;
import org.dalil.worker.Look;
import org.dalil.worker.Message;
import org.dalil.worker.Scenes;
import org.dalil.worker.Workers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BundlePressTest {

    private static final CaseId CASE = CaseId.next();
    private static final Binders BINDERS = new Binders();

    @TempDir
    private static Path folder;

    private static EvidenceStore store;
    private static Bundle bundle;

    /** Reads what it is told to have read: the parsers are not among the libraries here. */
    private static final class Readers extends Workers {

        @Override
        public Outcome<Message> mail(UUID room, java.io.InputStream content) {
            return Outcome.done(new Message(
                    "sender@example.org",
                    "reader@example.org",
                    "2021-11-03T10:00Z",
                    "رسالة",
                    "",
                    "نصّ الرسالة هنا",
                    List.of(new Message.Enclosure("photo.jpg", "image/jpeg", new byte[0]))));
        }

        @Override
        public Look look(UUID room, String ending, java.io.InputStream content, long bytes) {
            return new Look(
                    "text/plain",
                    0,
                    ending.equals("txt") ? "Only words\nof a file" : "",
                    java.util.Set.of(),
                    List.of(),
                    null);
        }
    }

    @BeforeAll
    static void bind() throws IOException {
        store = new EvidenceStore(
                folder.resolve("evidence"), CaseKeysInMemory.sealedWith(folder.resolve("test.key"), CASE));
        bundle = bound(Binding.of(Language.ENGLISH, 500), everything());
        for (var file : bundle.files()) {
            Files.write(Files.createDirectories(Path.of("target", "bundle")).resolve(file.name()), file.content());
        }
    }

    @AfterAll
    static void send_them_home() {
        BINDERS.sendHome();
    }

    private static List<Bindable> everything() {
        return List.of(
                words("E-01", "نداء إلى الاتحاد الأوروبي\n\nOpen letter of 3 December"),
                exhibit("E-02", file("report.pdf", Received.pages(12))),
                exhibit("E-03", file("telling.pdf", Received.telling())),
                exhibit("E-04", file("photo.jpg", Scenes.photoHeld(6))),
                exhibit("E-05", file("locked.pdf", Received.locked())),
                exhibit("E-06", file("half.pdf", Arrays.copyOf(Received.pages(3), 200))),
                exhibit("E-07", file("turned.pdf", Received.turned())),
                exhibit("E-08", file("noted.pdf", Received.noted())),
                exhibit("E-09", file("mail.eml", Brought.utf8("Subject: x\n\nx"))),
                exhibit("E-10", file("note.txt", Brought.utf8("Only words"))),
                exhibit("E-11", file("film.mp4", Brought.utf8("no pages at all"))),
                exhibit("E-12", file("spoilt.pdf", Received.spoilt())),
                exhibit("E-13"));
    }

    private static Bundle bound(Binding binding, List<Bindable> exhibits) {
        return new BundlePress(store, BINDERS, new Readers())
                .bind(CASE, exhibits, NsoDossier.content(), binding, opened -> {});
    }

    @Test
    void every_page_carries_its_number_and_its_exhibit() throws IOException {
        try (var volume = Loader.loadPDF(volume(bundle, 1))) {
            var pages = texts(volume);
            for (int page = 0; page < pages.size(); page++) {
                assertTrue(
                        pages.get(page).contains(String.format("D-2021-014-%06d", page + 1)),
                        "page " + (page + 1) + ": " + pages.get(page));
            }
            for (var sheet : bundle.index()) {
                var span = sheet.span();
                for (int of = 1; of <= span.pages(); of++) {
                    assertTrue(
                            pages.get(span.first() + of - 2)
                                    .contains(sheet.exhibit().number() + "  " + of + "/" + span.pages()),
                            sheet.exhibit().number() + " " + of);
                }
            }
            var last = bundle.index().get(bundle.index().size() - 1).span();
            assertEquals(volume.getNumberOfPages(), last.first() + last.pages() - 1, "nothing else is in it");
        }
    }

    @Test
    void pages_of_others_are_there_in_their_order_and_can_be_read() throws IOException {
        try (var volume = Loader.loadPDF(volume(bundle, 1))) {
            var pages = texts(volume);
            var first = span("E-02").first();
            for (int page = 1; page <= 12; page++) {
                assertTrue(pages.get(first + page - 1).contains("Seen on page " + page));
            }
            assertTrue(pages.get(span("E-07").first()).contains("Lies on its side"));
            assertEquals(90, volume.getPage(span("E-07").first()).getRotation());
            assertTrue(pages.get(span("E-09").first()).contains("sender@example.org"));
            assertTrue(pages.get(span("E-10").first()).contains("Only words"));
        }
    }

    @Test
    void nothing_of_a_file_comes_along_but_what_is_seen() throws IOException {
        var all = unpacked(volume(bundle, 1));
        assertTrue(unpacked(Received.telling()).contains("TELLTALE-JPEG"), "the test looks where it can be found");
        Received.BESIDE.forEach(word -> assertTrue(unpacked(Received.telling()).contains(word), word));
        Received.BESIDE.forEach(word -> assertFalse(all.contains(word), word));
        assertFalse(all.contains("TELLTALE-NOTE"), "what a note says that is only stuck on");
        try (var volume = Loader.loadPDF(volume(bundle, 1))) {
            assertNull(volume.getDocumentCatalog().getOpenAction());
            assertNull(volume.getDocumentCatalog().getAcroForm());
            assertNull(volume.getDocumentCatalog().getMetadata());
            assertNull(volume.getDocumentInformation().getAuthor());
            for (int page = span("E-02").first(); page < volume.getNumberOfPages(); page++) {
                assertTrue(
                        volume.getPage(page).getAnnotations().stream()
                                .allMatch(note -> note instanceof PDAnnotationLink link
                                        && link.getAction() instanceof PDActionGoTo),
                        "page " + (page + 1));
            }
        }
    }

    @Test
    void its_index_and_its_outline_lead_to_every_exhibit() throws IOException {
        try (var volume = Loader.loadPDF(volume(bundle, 1))) {
            var outline = volume.getDocumentCatalog().getDocumentOutline();
            var places = new ArrayList<Integer>();
            for (var item : outline.children()) {
                places.add(volume.getPages().indexOf(item.findDestinationPage(volume)));
            }
            var sheets = bundle.index().stream()
                    .map(sheet -> sheet.span().first() - 1)
                    .toList();
            assertEquals(sheets, places);
            assertEquals(sheets, linked(volume, sheets.get(0)));
        }
    }

    private static List<Integer> linked(PDDocument volume, int front) throws IOException {
        var places = new ArrayList<Integer>();
        for (int page = 0; page < front; page++) {
            for (var note : volume.getPage(page).getAnnotations()) {
                var target = ((PDActionGoTo) ((PDAnnotationLink) note).getAction()).getDestination();
                places.add(volume.getPages().indexOf(((PDPageDestination) target).getPage()));
            }
        }
        return places;
    }

    @Test
    void what_cannot_be_bound_is_said_and_stops_nothing() throws IOException {
        assertEquals(List.of(BundleSheet.Code.LOCKED), codes("E-05"));
        assertEquals(List.of(BundleSheet.Code.BROKEN), codes("E-06"));
        assertEquals(List.of(BundleSheet.Code.UNKNOWN), codes("E-11"));
        assertEquals(List.of(BundleSheet.Code.PAGES_MISSING), codes("E-12"));
        assertEquals(List.of(BundleSheet.Code.NO_FILE), codes("E-13"));
        assertEquals(List.of(), codes("E-02"));
        try (var volume = Loader.loadPDF(volume(bundle, 1))) {
            var pages = texts(volume);
            assertTrue(pages.get(span("E-05").first() - 1).contains("locked.pdf is protected by a password"));
            assertTrue(pages.get(span("E-12").first() - 1).contains("spoilt.pdf 2"));
        }
        var index = new String(bundle.files().get(1).content(), StandardCharsets.UTF_8);
        assertTrue(index.contains("\"code\" : \"LOCKED\""), index);
    }

    @Test
    void what_a_recipient_may_not_see_is_described_and_a_copy_says_that_it_is_one() throws IOException {
        var withheld = new Bindable(
                described("E-01", List.of()),
                "TLP:AMBER",
                List.of(),
                List.of(),
                "",
                List.of(new BundleSheet.Note(BundleSheet.Code.WITHHELD, "")));
        var copy = new Bindable(
                described("E-02", List.of()),
                "TLP:AMBER",
                List.of(),
                List.of(file("E-02-redacted.pdf", Received.pages(2))),
                "",
                List.of(new BundleSheet.Note(BundleSheet.Code.REDACTED_COPY, "E-21")));
        var bound = bound(Binding.of(Language.ENGLISH, 100), List.of(withheld, copy));
        assertEquals(
                List.of(List.of(BundleSheet.Code.WITHHELD), List.of(BundleSheet.Code.REDACTED_COPY)),
                bound.index().stream()
                        .map(sheet -> sheet.notes().stream()
                                .map(BundleSheet.Note::code)
                                .toList())
                        .toList());
        assertEquals(1, bound.index().get(0).span().pages(), "its sheet only");
        try (var volume = Loader.loadPDF(volume(bound, 1))) {
            var pages = texts(volume);
            assertTrue(pages.get(bound.index().get(0).span().first() - 1).contains("described for you and not shown"));
            assertTrue(pages.get(bound.index().get(1).span().first() - 1).contains("E-21"));
        }
    }

    @Test
    void volumes_are_as_large_as_was_chosen_and_number_on() throws IOException {
        var parted = bound(Binding.of(Language.ARABIC, 12), everything());
        assertEquals(
                List.of("bundle_ar_1.pdf", "bundle_ar_2.pdf", "bundle_ar_3.pdf", "bundle_ar_4.pdf"),
                parted.files().stream()
                        .map(Output::name)
                        .filter(name -> name.endsWith(".pdf"))
                        .toList());
        int next = 1;
        for (int number = 1; number <= 4; number++) {
            try (var volume = Loader.loadPDF(volume(parted, number))) {
                for (var text : texts(volume)) {
                    assertTrue(text.contains(String.format("D-2021-014-%06d", next)), next + ": " + text);
                    next++;
                }
            }
        }
        for (var file : parted.files()) {
            Files.write(Path.of("target", "bundle").resolve(file.name()), file.content());
        }
    }

    @Test
    void the_same_exhibits_give_the_same_bytes() {
        var some = List.of(everything().get(1), everything().get(3));
        assertEquals(
                bound(Binding.of(Language.FRENCH, 100), some).files().stream()
                        .map(Output::sha256)
                        .toList(),
                bound(Binding.of(Language.FRENCH, 100), some).files().stream()
                        .map(Output::sha256)
                        .toList());
    }

    private static BundleSheet.Span span(String number) {
        return sheet(number).span();
    }

    private static List<BundleSheet.Code> codes(String number) {
        return sheet(number).notes().stream().map(BundleSheet.Note::code).toList();
    }

    private static BundleSheet sheet(String number) {
        return bundle.index().stream()
                .filter(sheet -> sheet.exhibit().number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private static byte[] volume(Bundle bundle, int number) {
        return bundle.files().get(number - 1).content();
    }

    private static List<String> texts(PDDocument document) throws IOException {
        var texts = new ArrayList<String>();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            texts.add(stripper.getText(document).replace('\u2011', '-'));
        }
        return texts;
    }

    /** All bytes of a PDF, and those of its streams when they are unpacked, and its strings. */
    private static String unpacked(byte[] pdf) {
        var all = new StringBuilder(new String(pdf, StandardCharsets.ISO_8859_1));
        try (var document = Loader.loadPDF(pdf)) {
            var pool = document.getDocument();
            for (var key : pool.getXrefTable().keySet()) {
                var object = pool.getObjectFromPool(key).getObject();
                all.append(object);
                if (object instanceof COSStream stream) {
                    try (var raw = stream.createRawInputStream()) {
                        all.append(new String(raw.readAllBytes(), StandardCharsets.ISO_8859_1));
                    }
                    try (var plain = stream.createInputStream()) {
                        all.append(new String(plain.readAllBytes(), StandardCharsets.ISO_8859_1));
                    } catch (IOException picture) {
                        continue;
                    }
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return all.toString();
    }

    private static Bindable words(String number, String text) {
        return new Bindable(described(number, List.of()), "", List.of(), List.of(), text, List.of());
    }

    private static Bindable exhibit(String number, Bindable.File... files) {
        var digests = Arrays.stream(files).map(Bindable.File::fingerprint).toList();
        return new Bindable(
                described(number, digests),
                "TLP:AMBER",
                List.of(new LocalText("يثبت الواقعة", "Shows the fact", "Établit le fait")),
                List.of(files),
                "",
                List.of());
    }

    private static Exhibit described(String number, List<Digest> digests) {
        var title = new LocalText("مستند " + number, "Exhibit (copy) " + number, "Pièce " + number);
        return new Exhibit(
                number,
                Prose.plain(title),
                Prose.plain(LocalText.english("Issuer")),
                Prose.NOT_STATED,
                Prose.NOT_STATED,
                digests);
    }

    private static Bindable.File file(String name, byte[] content) {
        var arrival = new Arrival(UUID.randomUUID(), CASE, content.length);
        var received = store.receive(arrival, new ByteArrayInputStream(content));
        assertNotNull(received);
        store.settle(arrival.id(), CASE, Digest.of(content));
        return new Bindable.File(name, "application/octet-stream", content.length, Digest.of(content));
    }
}
