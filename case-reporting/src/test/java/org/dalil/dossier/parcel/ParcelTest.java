package org.dalil.dossier.parcel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.dalil.shared.Digest;
import org.dalil.shared.Language;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ParcelTest {

    private static final Map<String, byte[]> FILES =
            Map.of("manifest.json", bytes("{}"), "dossier_en.pdf", bytes("%PDF-"), "request.json", bytes("{\"a\":1}"));

    private static final Parcel PARCEL = new Parcel("D-1-1_v0.2", LocalDate.of(2026, 11, 23), Digest.of("{}"));

    @Test
    void every_file_stands_with_its_fingerprint_in_one_of_the_two_manifests() throws IOException {
        Map<String, byte[]> packed = unzipped(PARCEL.pack(FILES));
        Set<String> named = new HashSet<>();
        for (String manifest : List.of("manifest-sha256.txt", "tagmanifest-sha256.txt")) {
            text(packed, manifest).lines().forEach(line -> {
                String path = line.substring(66);
                assertEquals(Digest.of(packed.get("D-1-1_v0.2/" + path)).hex(), line.substring(0, 64), path);
                named.add("D-1-1_v0.2/" + path);
            });
        }
        named.add("D-1-1_v0.2/tagmanifest-sha256.txt");
        assertEquals(packed.keySet(), named);
    }

    @Test
    void says_as_a_bag_how_much_is_in_it() throws IOException {
        Map<String, byte[]> packed = unzipped(PARCEL.pack(FILES));
        assertEquals("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n", text(packed, "bagit.txt"));
        assertTrue(text(packed, "bag-info.txt").contains("Payload-Oxum: 14.3\n"));
        assertTrue(text(packed, "bag-info.txt")
                .contains("Dossier-Fingerprint: sha256:" + Digest.of("{}").hex()));
    }

    @Test
    void one_number_over_all_files_changes_with_any_of_them() {
        Digest root = MerkleTree.root(List.of("a", "b", "c"));
        assertNotEquals(root, MerkleTree.root(List.of("a", "b", "d")));
        assertNotEquals(root, MerkleTree.root(List.of("b", "a", "c")));
        assertNotEquals(root, MerkleTree.root(List.of("a", "b", "c", "c")));
        assertNotEquals(MerkleTree.root(List.of("ab")), MerkleTree.root(List.of("a", "b")));
    }

    @Test
    void the_page_in_it_knows_every_file_and_asks_no_network() throws IOException {
        Map<String, byte[]> packed = unzipped(PARCEL.pack(FILES));
        String page = text(packed, "verify.html");
        text(packed, "manifest-sha256.txt")
                .lines()
                .forEach(line -> assertTrue(
                        page.contains("\"" + line.substring(66) + "\":\"" + line.substring(0, 64) + "\""), line));
        String root = MerkleTree.root(
                        text(packed, "manifest-sha256.txt").lines().toList())
                .hex();
        assertTrue(page.contains("\"root\":\"" + root + "\""));
        assertTrue(text(packed, "bag-info.txt").contains(root));
        assertFalse(page.contains("http:") || page.contains("https:") || page.contains("src="), "nothing is fetched");
        assertTrue(page.contains("default-src 'none'"));
        assertFalse(page.contains("/*VERIFY*/") || page.contains("\"known\":0"));
    }

    @Test
    void the_page_says_the_same_in_every_language() {
        List<Set<String>> keys = List.of(Language.values()).stream()
                .map(language -> ResourceBundle.getBundle(
                                "i18n.Parcel",
                                language.locale(),
                                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                        .keySet())
                .distinct()
                .collect(Collectors.toList());
        assertEquals(1, keys.size());
    }

    @Test
    void the_same_files_give_the_same_bytes() {
        assertArrayEquals(PARCEL.pack(FILES), PARCEL.pack(new LinkedHashMap<>(FILES)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(Map<String, byte[]> packed, String name) {
        return new String(packed.get("D-1-1_v0.2/" + name), StandardCharsets.UTF_8);
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
