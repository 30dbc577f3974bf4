package org.dalil.dossier.word;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.dalil.dossier.NsoDossier;
import org.dalil.dossier.content.DossierContent;
import org.dalil.dossier.layout.Setting;
import org.dalil.shared.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WordPressTest {

    private static final DossierContent CONTENT = NsoDossier.content();
    private static final Map<Language, Map<String, byte[]>> FILES = new EnumMap<>(Language.class);

    @BeforeAll
    static void print() throws IOException {
        for (Language language : Language.values()) {
            FILES.put(language, unzipped(printed(language)));
        }
    }

    private static byte[] printed(Language language) {
        return new WordPress().print(Setting.forEditing(CONTENT, language).fo(), "A dossier", language);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_part_can_be_read_and_every_relation_leads_to_a_part(Language language) throws Exception {
        Map<String, byte[]> files = FILES.get(language);
        for (String name : files.keySet()) {
            xml(language, name);
        }
        NodeList relations = xml(language, "word/_rels/document.xml.rels").getElementsByTagName("Relationship");
        for (Element relation : elements(relations)) {
            if (relation.getAttribute("TargetMode").isEmpty()) {
                assertTrue(files.containsKey("word/" + relation.getAttribute("Target")), relation::toString);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_section_is_a_heading_and_every_reference_leads_to_a_bookmark(Language language) throws Exception {
        Document document = xml(language, "word/document.xml");
        assertEquals(
                CONTENT.sections().size(),
                elements(document.getElementsByTagName("w:pStyle")).stream()
                                .filter(style -> style.getAttribute("w:val").equals("Heading1"))
                                .count()
                        - 1,
                "besides the contents");
        Set<String> bookmarks = values(document, "w:bookmarkStart", "w:name");
        Set<String> wanted = values(document, "w:hyperlink", "w:anchor");
        wanted.remove("");
        assertEquals(Set.of(), difference(wanted, bookmarks));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void styles_that_are_used_are_there_and_a_cell_ends_with_a_paragraph(Language language) throws Exception {
        Document document = xml(language, "word/document.xml");
        assertEquals(
                Set.of(),
                difference(
                        values(document, "w:pStyle", "w:val"),
                        values(xml(language, "word/styles.xml"), "w:style", "w:styleId")));
        for (Element cell : elements(document.getElementsByTagName("w:tc"))) {
            assertEquals("w:p", cell.getLastChild().getNodeName());
        }
        for (Element row : elements(document.getElementsByTagName("w:tr"))) {
            assertTrue(row.getElementsByTagName("w:tc").getLength() > 0);
        }
    }

    @Test
    void each_footnote_of_the_text_has_its_words() throws Exception {
        Document document = xml(Language.ENGLISH, "word/document.xml");
        int references = document.getElementsByTagName("w:footnoteReference").getLength();
        assertTrue(references > 10);
        assertEquals(
                references + 2,
                xml(Language.ENGLISH, "word/footnotes.xml")
                        .getElementsByTagName("w:footnote")
                        .getLength(),
                "and two separators");
    }

    @Test
    void arabic_runs_from_right_to_left_and_latin_in_it_does_not() throws Exception {
        Document arabic = xml(Language.ARABIC, "word/document.xml");
        boolean found = false;
        for (Element run : elements(arabic.getElementsByTagName("w:r"))) {
            String text = run.getTextContent();
            boolean marked = run.getElementsByTagName("w:rtl").getLength() > 0;
            if (Pattern.compile("\\p{IsArabic}").matcher(text).find()) {
                assertTrue(marked, text);
            } else if (Pattern.compile("[A-Za-z]").matcher(text).find()) {
                assertFalse(marked, text);
                found = true;
            }
        }
        assertTrue(found);
        assertTrue(elements(arabic.getElementsByTagName("w:tblPr")).stream()
                .anyMatch(table -> table.getElementsByTagName("w:bidiVisual").getLength() > 0));
        assertEquals("0", bidi(arabic).contains("0") ? "0" : "", "a quotation in English says so");
        assertEquals(
                Set.of("0"),
                bidi(xml(Language.FRENCH, "word/document.xml")).stream()
                        .filter(value -> !value.equals("1"))
                        .collect(Collectors.toSet()));
    }

    private static Set<String> bidi(Document document) {
        return values(document, "w:bidi", "w:val");
    }

    @Test
    void nothing_says_who_wrote_it_when_or_with_what() {
        for (var file : FILES.get(Language.ENGLISH).entrySet()) {
            String text = new String(file.getValue(), StandardCharsets.UTF_8);
            for (String trace :
                    List.of("w:rsid", "dc:creator", "lastModifiedBy", "Application", "dcterms", "w:author")) {
                assertFalse(text.contains(trace), file.getKey() + " " + trace);
            }
        }
        assertFalse(FILES.get(Language.ENGLISH).containsKey("docProps/app.xml"));
    }

    @Test
    void the_same_words_give_the_same_bytes_and_no_fingerprint_stands_among_them() {
        assertArrayEquals(printed(Language.FRENCH), printed(Language.FRENCH));
        String text = new String(FILES.get(Language.ENGLISH).get("word/document.xml"), StandardCharsets.UTF_8);
        assertFalse(text.contains("SHA-256 of the attached manifest"));
        assertTrue(text.contains("NSO Group"));
    }

    private static Set<String> difference(Set<String> some, Set<String> others) {
        Set<String> left = new TreeSet<>(some);
        left.removeAll(others);
        return left;
    }

    private static Set<String> values(Document document, String element, String attribute) {
        return elements(document.getElementsByTagName(element)).stream()
                .map(each -> each.getAttribute(attribute))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }

    private static Document xml(Language language, String name) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(FILES.get(language).get(name)));
    }

    private static Map<String, byte[]> unzipped(byte[] archive) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }
}
