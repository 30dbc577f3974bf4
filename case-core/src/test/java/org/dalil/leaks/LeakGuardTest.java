package org.dalil.leaks;

import static org.dalil.leaks.PlantedFiles.utf8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.dalil.worker.Brought;
import org.dalil.worker.Place;
import org.dalil.worker.Unpackers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A witness is hidden in files of every kind, wherever something can be hidden in them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LeakGuardTest {

    private static final UUID ROOM = new UUID(1, 1);
    private static final Unpackers UNPACKERS = new Unpackers();
    private static final LeakGuard GUARD = new LeakGuard(List.of(), UNPACKERS);
    private static final String NAME = "Layla al-Haddad";
    private static final String ARABIC = "ليلى محمود الحدّاد";

    @AfterAll
    static void send_them_home() {
        UNPACKERS.sendHome();
    }

    record Planted(String what, String file, byte[] content, LeakKind kind, Place place) {
        @Override
        public String toString() {
            return what;
        }
    }

    private static Planted name(String what, String file, byte[] content, Place place) {
        return new Planted(what, file, content, LeakKind.NAME, place);
    }

    private static Planted text(String what, LeakKind kind, String words) {
        return new Planted(what, "a.txt", utf8("One line.\n" + words + "\nA last line."), kind, Place.TEXT);
    }

    static Stream<Planted> in_pdf() {
        return Stream.of(
                name("on the page", "a.pdf", PlantedPdfs.seen("Said by " + NAME + " in May"), Place.PAGE),
                name("under a black box", "a.pdf", PlantedPdfs.underABox(NAME), Place.PAGE),
                name("in letters that are not drawn", "a.pdf", PlantedPdfs.unseen(NAME), Place.PAGE),
                name("outside of what is shown", "a.pdf", PlantedPdfs.besideThePage(NAME), Place.PAGE),
                name("on a layer that is off", "a.pdf", PlantedPdfs.onALayer("Notes", NAME), Place.PAGE),
                name("as the name of a layer", "a.pdf", PlantedPdfs.onALayer(NAME, "nothing"), Place.OBJECT),
                new Planted(
                        "as its author",
                        "a.pdf",
                        PlantedPdfs.saysOfItself("Author", "A. Clerk"),
                        LeakKind.AUTHOR,
                        Place.AUTHOR),
                name("among its keywords", "a.pdf", PlantedPdfs.saysOfItself("Keywords", ARABIC), Place.METADATA),
                name("in a field of its own", "a.pdf", PlantedPdfs.saysOfItself("Origin", NAME), Place.METADATA),
                new Planted("as creator in XMP", "a.pdf", PlantedPdfs.xmp("A. Clerk"), LeakKind.AUTHOR, Place.AUTHOR),
                name("by name in XMP", "a.pdf", PlantedPdfs.xmp(ARABIC), Place.TEXT),
                name("in a note", "a.pdf", PlantedPdfs.note(ARABIC), Place.OBJECT),
                name("in how a note is drawn", "a.pdf", PlantedPdfs.drawnNote("Layla Haddad"), Place.OBJECT),
                name("in a form that no page draws", "a.pdf", PlantedPdfs.form("Layla Haddad"), Place.OBJECT),
                name("in a field of a form", "a.pdf", PlantedPdfs.field(NAME), Place.OBJECT),
                name("as a bookmark", "a.pdf", PlantedPdfs.bookmark(ARABIC), Place.OBJECT),
                name("in what is read out instead of a picture", "a.pdf", PlantedPdfs.spoken(NAME), Place.OBJECT),
                name("in a script", "a.pdf", PlantedPdfs.script(NAME), Place.OBJECT),
                name("in what a program kept for itself", "a.pdf", PlantedPdfs.privateData(NAME), Place.OBJECT),
                name("in a file in it", "a.pdf", PlantedPdfs.carrying("list.csv", utf8("7;" + ARABIC)), Place.TEXT),
                name(
                        "as the name of a file in it",
                        "a.pdf",
                        PlantedPdfs.carrying("Layla Haddad.csv", utf8("7")),
                        Place.NAME),
                name("in a PDF in it", "a.pdf", PlantedPdfs.carrying("in.pdf", PlantedPdfs.seen(NAME)), Place.PAGE),
                new Planted(
                        "in a photograph in it",
                        "a.pdf",
                        PlantedPdfs.photo(Brought.photoWithPlace()),
                        LeakKind.MADE_AT,
                        Place.MADE_AT),
                name("in an object to which nothing leads", "a.pdf", PlantedPdfs.left("Told by " + NAME), Place.TEXT),
                name("in what it said before it was corrected", "a.pdf", PlantedPdfs.corrected(NAME), Place.PAGE),
                new Planted("behind a password", "a.pdf", PlantedPdfs.locked(), LeakKind.UNREAD, Place.UNREAD));
    }

    static Stream<Planted> in_word() {
        String split = PlantedFiles.run("Lay") + PlantedFiles.run("la Had") + PlantedFiles.run("dad");
        String struck =
                "<w:del w:author=\"A. Clerk\"><w:r><w:delText>Layla </w:delText></w:r><w:r><w:delText>Haddad</w:delText></w:r></w:del>";
        return Stream.of(
                name("in pieces", "a.docx", PlantedFiles.docx(split), Place.TEXT),
                name("struck out", "a.docx", PlantedFiles.docx(struck), Place.REVISION),
                new Planted("as who struck it out", "a.docx", PlantedFiles.docx(struck), LeakKind.AUTHOR, Place.AUTHOR),
                name(
                        "as hidden text",
                        "a.docx",
                        PlantedFiles.docx("<w:r><w:rPr><w:vanish/></w:rPr><w:t>" + ARABIC + "</w:t></w:r>"),
                        Place.TEXT),
                name(
                        "in a comment",
                        "a.docx",
                        PlantedFiles.docx(
                                "", "word/comments.xml", PlantedFiles.part("comments", PlantedFiles.run(NAME))),
                        Place.TEXT),
                name(
                        "in a footnote",
                        "a.docx",
                        PlantedFiles.docx(
                                "", "word/footnotes.xml", PlantedFiles.part("footnotes", PlantedFiles.run(ARABIC))),
                        Place.TEXT),
                name(
                        "in a running head",
                        "a.docx",
                        PlantedFiles.docx("", "word/header1.xml", PlantedFiles.part("hdr", PlantedFiles.run(NAME))),
                        Place.TEXT),
                new Planted(
                        "as its author",
                        "a.docx",
                        PlantedFiles.docx("", "docProps/core.xml", "<p><creator>A. Clerk</creator></p>"),
                        LeakKind.AUTHOR,
                        Place.AUTHOR),
                name(
                        "in a property",
                        "a.docx",
                        PlantedFiles.docx("", "docProps/custom.xml", "<p><lpwstr>" + NAME + "</lpwstr></p>"),
                        Place.TEXT),
                name(
                        "as what a picture shows",
                        "a.docx",
                        PlantedFiles.docx("<w:drawing descr=\"" + NAME + "\"/>"),
                        Place.MARKUP),
                new Planted(
                        "in a picture",
                        "a.docx",
                        PlantedFiles.docxWithPicture(Brought.photoWithPlace()),
                        LeakKind.MADE_AT,
                        Place.MADE_AT));
    }

    static Stream<Planted> in_data_and_pages() {
        return Stream.of(
                name("in JSON", "request.json", utf8("{\"facts\":[{\"text\":\"" + NAME + "\"}]}"), Place.TEXT),
                name(
                        "in coded letters",
                        "request.json",
                        utf8("{\"text\":\"" + coded("ليلى الحداد") + "\"}"),
                        Place.TEXT),
                name(
                        "in an entity",
                        "entities.ftm.json",
                        utf8("{\"id\":\"1\"}\n{\"schema\":\"Person\",\"name\":[\"Haddad, Layla\"]}"),
                        Place.TEXT),
                name("in a table", "evidence.csv", utf8("E-01,\"ليلى حداد\",2021"), Place.TEXT),
                name(
                        "in wide letters",
                        "evidence.csv",
                        ("\uFEFFE-01," + ARABIC).getBytes(StandardCharsets.UTF_16LE),
                        Place.TEXT),
                name(
                        "in the letters of old machines",
                        "evidence.csv",
                        ("E-01, رقم واحد, " + "ليلى الحداد").getBytes(Charset.forName("windows-1256")),
                        Place.TEXT),
                name("in a comment of a page", "verify.html", html("<!-- " + NAME + " -->"), Place.TEXT),
                name(
                        "in signs for letters",
                        "verify.html",
                        html("<p>&#1604;&#1610;&#1604;&#1609; &#1575;&#1604;&#1581;&#1583;&#1575;&#1583;</p>"),
                        Place.TEXT),
                name("in pieces of a page", "verify.html", html("<p><b>Lay</b>la Had<i>dad</i></p>"), Place.TEXT),
                name(
                        "in an address",
                        "verify.html",
                        html(
                                "<a href='https://example.org/?q=%D9%84%D9%8A%D9%84%D9%89%20%D8%AD%D8%AF%D8%A7%D8%AF'>x</a>"),
                        Place.TEXT),
                name(
                        "in a file written as letters",
                        "verify.html",
                        html("<a href='data:application/zip;base64,"
                                + base64(Brought.zip(
                                        "a.txt",
                                        utf8("Layla Haddad said in a long text that nobody would look for in here")))
                                + "'>x</a>"),
                        Place.TEXT),
                name(
                        "in a drawing",
                        "a.svg",
                        utf8(
                                "<svg xmlns='http://www.w3.org/2000/svg'><text><tspan>Layla</tspan> <tspan>Haddad</tspan></text></svg>"),
                        Place.TEXT),
                name("as the name of the file", "Layla_Haddad.txt", utf8("nothing"), Place.NAME));
    }

    static Stream<Planted> in_packages_and_pictures() {
        return Stream.of(
                name(
                        "in a package in a package",
                        "package.zip",
                        Brought.zip("data/in.zip", Brought.zip("a.txt", utf8(ARABIC))),
                        Place.TEXT),
                name(
                        "in what is said of a package",
                        "package.zip",
                        Brought.zip("bag-info.txt", utf8("Contact-Name: " + NAME)),
                        Place.TEXT),
                name(
                        "as the name of a file in a package",
                        "package.zip",
                        Brought.zip("data/ليلى الحداد.txt", utf8("x")),
                        Place.NAME),
                name("as the remark on a package", "package.zip", PlantedFiles.zipWithComment(NAME), Place.BYTES),
                name(
                        "in what is packed twice",
                        "package.zip",
                        Brought.zip("a.json.gz", PlantedFiles.gzip(utf8("{\"a\":\"" + NAME + "\"}"))),
                        Place.TEXT),
                new Planted("where it was taken", "a.jpg", Brought.photoWithPlace(), LeakKind.MADE_AT, Place.MADE_AT),
                new Planted("who took it", "a.jpg", Brought.photoWithPlace(), LeakKind.AUTHOR, Place.AUTHOR),
                new Planted(
                        "a small picture of it",
                        "a.jpg",
                        PlantedFiles.jpegWithThumbnail(),
                        LeakKind.THUMBNAIL,
                        Place.THUMBNAIL),
                name("as a remark in a picture", "a.jpg", PlantedFiles.jpegWithComment(ARABIC), Place.BYTES),
                name("as what a picture shows", "a.jpg", PlantedFiles.jpegWithXmp(NAME), Place.METADATA),
                name("as words in a drawing", "a.png", PlantedFiles.pngWithText(NAME), Place.METADATA),
                name(
                        "as the subject of a message",
                        "a.eml",
                        PlantedFiles.mail(
                                "From: a@example.org\nSubject: =?utf-8?B?" + base64(utf8(ARABIC)) + "?=", "x"),
                        Place.METADATA),
                name(
                        "in coded words of a message",
                        "a.eml",
                        PlantedFiles.mail("From: a@example.org\nSubject: x", "L=61yla Had=\ndad"),
                        Place.TEXT),
                new Planted(
                        "in what nobody can read",
                        "package.zip",
                        Brought.zip("a.bin", new byte[] {3, 1, 4, 1, 5, 9, 2, 6}),
                        LeakKind.UNREAD,
                        Place.UNREAD));
    }

    static Stream<Planted> as_people_write() {
        return Stream.of(
                text("with the first name as a letter", LeakKind.NAME, "It was L. Haddad who told."),
                text("with two letters", LeakKind.NAME, "It was L. M. al-Haddad who told."),
                text("backwards", LeakKind.NAME, "HADDAD, Layla"),
                text("with a letter behind", LeakKind.NAME, "Haddad, L. (2021)"),
                text("as one word", LeakKind.NAME, "user laylahaddad wrote"),
                text("as it sounds", LeakKind.NAME, "It was Leila al-Hadad who told."),
                text("in French", LeakKind.NAME, "Selon Leïla El Haddad, rien."),
                text("with all vowels", LeakKind.NAME, "قالت لَيْلَى الحَدَّاد ذلك"),
                text("stretched", LeakKind.NAME, "قالت ليلـــى حدّاد ذلك"),
                text("with particles", LeakKind.NAME, "وقيل لليلى الحداد إن"),
                text("with signs that nobody sees", LeakKind.NAME, "Lay\u200Bla Had\u00ADdad"),
                text("by what her neighbours call her", LeakKind.NAME, "كما قالت أمّ كريم"),
                text("by her telephone", LeakKind.PHONE, "Call 0944-123-456 at night"),
                text("by her telephone in Arabic", LeakKind.PHONE, "هاتف ٠٠٩٦٣ ٩٤٤ ١٢٣ ٤٥٦"),
                text("by her address", LeakKind.EMAIL, "To: Layla.Haddad@Example.org"),
                text("by her address in disguise", LeakKind.EMAIL, "l.h.1990 (at) example (dot) net"),
                text("by her name on the net", LeakKind.IDENTIFIER, "see t.me/layla_damascus"),
                text("by her passport", LeakKind.IDENTIFIER, "passport N 012 3456"),
                text("by where she lives", LeakKind.COORDINATES, "{\"lat\": 33.51392, \"lon\": 36.27661}"),
                text("by where she lives in angles", LeakKind.COORDINATES, "33°30′50″N 36°16′36″E"));
    }

    private static String coded(String words) {
        StringBuilder coded = new StringBuilder();
        words.chars().forEach(letter -> coded.append(String.format("\\u%04x", letter)));
        return coded.toString();
    }

    private static byte[] html(String body) {
        return utf8("<!DOCTYPE html><html><head><title>Verify</title></head><body>" + body + "</body></html>");
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    @ParameterizedTest
    @MethodSource({"in_pdf", "in_word", "in_data_and_pages", "in_packages_and_pictures", "as_people_write"})
    void whatever_is_hidden_is_found_with_its_place(Planted planted) {
        LeakReport report = search(planted.file(), planted.content());
        assertFalse(report.passed(), planted::what);
        assertTrue(
                report.leaks().stream()
                        .anyMatch(leak -> leak.kind() == planted.kind() && leak.place() == planted.place()),
                () -> report.leaks().toString());
        assertTrue(
                report.leaks().stream()
                        .allMatch(leak -> leak.code().isEmpty() || leak.code().equals("P-01")),
                () -> report.leaks().toString());
        assertFalse(report.toString().matches("(?si).*(layla|haddad|ليلى|حداد|كريم|944|33[.]5).*"), () -> report.leaks()
                .toString());
    }

    @Test
    void the_page_the_line_and_the_way_to_it_are_named() {
        byte[] pdf = PlantedPdfs.carrying("list.csv", utf8("1;x\n2;y\n3;" + NAME + "\n"));
        assertEquals(
                List.of(new Leak(
                        LeakKind.NAME, "P-01", "package.zip", List.of("dossier.pdf", "list.csv"), Place.TEXT, 3, "")),
                search("package.zip", Brought.zip("dossier.pdf", pdf)).leaks());
    }

    static Stream<Outgoing> clean() {
        return Stream.of(
                new Outgoing("a.pdf", PlantedPdfs.clean()),
                new Outgoing("b.pdf", PlantedPdfs.carrying("manifest.json", utf8("{\"format\":\"x\"}"))),
                new Outgoing("c.pdf", PlantedPdfs.corrected("Nobody in particular")),
                new Outgoing("d.pdf", PlantedPdfs.photo(Brought.picture("Square"))),
                new Outgoing("a.docx", PlantedFiles.docx(PlantedFiles.run("Lina Haddad, for the coalition"))),
                new Outgoing(
                        "a.json", utf8("{\"lat\": 33.1, \"at\": \"2021-03-14T09:44:12.345Z\", \"id\": \"0194-4123\"}")),
                new Outgoing("a.csv", utf8("E-01,\"وفيما يلي ما قاله كريم الحداد\",2021")),
                new Outgoing("a.html", html("<p>Abu Karim Haddad a dit; Layla Hussein too.</p>")),
                new Outgoing(
                        "a.txt",
                        utf8("The Haddad family met. Layla left early. M. Haddad a déclaré. Lola headed home.")),
                new Outgoing("a.zip", Brought.zip("a.txt", utf8("nothing"), "b.json", utf8("{}"))),
                new Outgoing("a.jpg", Brought.picture("Square")),
                new Outgoing("a.png", PlantedFiles.png()),
                new Outgoing("a.eml", PlantedFiles.mail("From: a@example.org\nSubject: The list", "Nothing.")));
    }

    @ParameterizedTest
    @MethodSource("clean")
    void where_nothing_is_hidden_nothing_is_found(Outgoing clean) {
        assertEquals(List.of(), search(clean.name(), clean.content()).leaks());
    }

    @Test
    void what_is_larger_than_a_worker_takes_holds_everything_back() {
        LeakReport report = search("a.txt", new byte[161 << 20]);
        assertEquals(
                List.of(LeakKind.UNREAD),
                report.leaks().stream().map(Leak::kind).toList());
    }

    private static LeakReport search(String name, byte[] content) {
        return GUARD.of(sieve(), ROOM, List.of(new Outgoing(name, content)));
    }

    private static Sieve sieve() {
        Sieve sieve = new Sieve();
        Stream.of("Layla Mahmoud al-Haddad", ARABIC, "أم كريم").forEach(name -> sieve.watchName("P-01", name));
        sieve.watchTraces(
                "P-01",
                "Tel. +963 944 123 456, since 2021-03-14\nl.h.1990@example.net, layla.haddad@example.org @layla_damascus\n"
                        + "33.51390, 36.27660");
        sieve.watchIdentifier("P-01", "N0123456");
        return sieve;
    }
}
