package org.dalil.dossier.parcel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dalil.shared.Digest;

/**
 * Packs the files of a dossier. The same files give the same bytes.
 *
 * @param label what it is called outside, such as {@code D-2021-014-1_v0.3}: the folder in the archive
 * @param fingerprint the number that is printed in the PDFs: that of {@code manifest.json}
 */
public record Parcel(String label, LocalDate date, Digest fingerprint) {

    /** The page that checks the others. */
    public static final String VERIFIER = "verify.html";

    private static final String PAYLOAD = "data/";
    /** The oldest day of which an archive does not write down the time zone of the machine too. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 12, 0);

    /** @param files by their names */
    public byte[] pack(Map<String, byte[]> files) {
        SortedMap<String, byte[]> payload = new TreeMap<>();
        files.forEach((name, content) -> payload.put(PAYLOAD + name, content));
        String manifest = manifest(payload);
        Digest root = MerkleTree.root(manifest.lines().toList());
        SortedMap<String, byte[]> tags = new TreeMap<>();
        tags.put("bagit.txt", utf8("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"));
        tags.put("bag-info.txt", utf8(info(payload, root)));
        tags.put("manifest-sha256.txt", utf8(manifest));
        tags.put(VERIFIER, new Verifier(label, date, fingerprint, root).page(manifest));
        byte[] ofTags = utf8(manifest(tags));
        tags.put("tagmanifest-sha256.txt", ofTags);
        return zipped(tags, payload);
    }

    /** A line for each file: its fingerprint, two spaces, its path. */
    static String manifest(SortedMap<String, byte[]> files) {
        return files.entrySet().stream()
                .map(file -> Digest.of(file.getValue()).hex() + "  " + file.getKey() + "\n")
                .collect(Collectors.joining());
    }

    private String info(Map<String, byte[]> payload, Digest root) {
        long bytes =
                payload.values().stream().mapToLong(content -> content.length).sum();
        return String.join(
                        "\n",
                        List.of(
                                "External-Identifier: " + label,
                                "Bagging-Date: " + date,
                                "Payload-Oxum: " + bytes + "." + payload.size(),
                                "Dossier-Fingerprint: sha256:" + fingerprint.hex(),
                                "Merkle-Root: sha256:" + root.hex()))
                + "\n";
    }

    private byte[] zipped(Map<String, byte[]> tags, Map<String, byte[]> payload) {
        var out = new ByteArrayOutputStream(1 << 20);
        try (var zip = new ZipOutputStream(out)) {
            for (var files : List.of(tags, payload)) {
                for (var file : files.entrySet()) {
                    var entry = new ZipEntry(label + "/" + file.getKey());
                    entry.setTimeLocal(NO_TIME);
                    zip.putNextEntry(entry);
                    zip.write(file.getValue());
                    zip.closeEntry();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
