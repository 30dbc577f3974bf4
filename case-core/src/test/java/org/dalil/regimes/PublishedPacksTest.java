package org.dalil.regimes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dalil.shared.Digest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PublishedPacksTest {

    /** An article with a paragraph, a chain of brackets, a section of the Code, a part of the CFR. */
    private static final Pattern CITATION = Pattern.compile(
            "\\bArt(?:icle|\\.)? ?\\d+ ?\\(|\\b\\d+\\(\\d+\\)\\(\\p{Lower}+\\)|\\bU\\.?S\\.?C\\.? ?\\d|\\d CFR \\d|§ ?\\d");

    @Test
    void never_change() {
        Map<String, String> locked = new TreeMap<>();
        text("regimes/packs.sha256").lines().forEach(line -> locked.put(line.substring(66), line.substring(0, 64)));
        Map<String, String> actual = new TreeMap<>();
        packs().forEach(name -> actual.put(
                name, Digest.of(PackShelfFixture.bytes("regimes/" + name)).hex()));
        assertEquals(
                locked,
                actual,
                "a published pack never changes: leave the old file alone, make a new version beside it, and add"
                        + " that one to index.json and packs.sha256");
    }

    @Test
    void and_the_vocabulary_close_every_quotation_they_open() {
        everyText((place, text) -> {
            int open = 0;
            for (char c : text.toCharArray()) {
                open += c == '«' ? 1 : c == '»' ? -1 : 0;
                assertTrue(open >= 0 && open <= 1, place + ": " + text);
            }
            assertEquals(0, open, place + ": " + text);
        });
    }

    @Test
    void and_the_vocabulary_hold_no_invisible_characters() {
        everyText((place, text) -> text.codePoints()
                .forEach(c -> assertTrue(
                        switch (Character.getType(c)) {
                            case Character.CONTROL,
                                    Character.FORMAT,
                                    Character.PRIVATE_USE,
                                    Character.SURROGATE,
                                    Character.UNASSIGNED,
                                    Character.LINE_SEPARATOR,
                                    Character.PARAGRAPH_SEPARATOR -> false;
                            default -> c != 0xFFFD;
                        },
                        () -> place + ": U+" + Integer.toHexString(c) + " in " + text)));
    }

    @Test
    void are_the_only_place_where_an_article_is_cited() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> modules = Files.list(Path.of("..").toRealPath())) {
            for (Path sources : modules.map(module -> module.resolve("src/main"))
                    .filter(Files::isDirectory)
                    .toList()) {
                try (Stream<Path> files = Files.walk(sources)) {
                    for (Path file :
                            files.filter(f -> f.toString().endsWith(".java")).toList()) {
                        cited(file).forEach(line -> found.add(file.getFileName() + ": " + line.strip()));
                    }
                }
            }
        }
        assertEquals(List.of(), found, "law is data: name a criterion of a regime pack instead");
    }

    @Test
    void are_told_from_law_in_code_by_a_pattern_that_bites() {
        for (String law : List.of("Art. 1(", "Article 6(2)", "1(1)(d)", "31 CFR 583", "§7031")) {
            assertTrue(CITATION.matcher(law).find(), law);
        }
    }

    private static List<String> cited(Path file) throws IOException {
        return Files.readAllLines(file).stream().filter(CITATION.asPredicate()).toList();
    }

    private static List<String> packs() {
        List<String> names = new ArrayList<>();
        PackShelfFixture.tree("regimes/index.json").get("packs").forEach(name -> names.add(name.asText() + ".json"));
        return names;
    }

    private static void everyText(BiConsumer<String, String> check) {
        Stream.concat(packs().stream(), Stream.of("vocabulary.json"))
                .forEach(name -> visit(name, PackShelfFixture.tree("regimes/" + name), check));
    }

    private static void visit(String place, JsonNode node, BiConsumer<String, String> check) {
        if (node.isTextual()) {
            check.accept(place, node.asText());
        } else if (node.isArray()) {
            node.forEach(one -> visit(place, one, check));
        } else {
            node.properties().forEach(field -> visit(place + "." + field.getKey(), field.getValue(), check));
        }
    }

    private static String text(String resource) {
        return new String(PackShelfFixture.bytes(resource), StandardCharsets.UTF_8);
    }
}
