package org.dalil.dossier.returned;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * What is not as it was when the text left.
 *
 * @param missing keys of blocks that are not there any more
 * @param elsewhere what was changed where nobody writes by hand
 * @param objects how many pictures and the like were put in
 */
public record Changes(
        List<Block> blocks,
        List<String> missing,
        List<Elsewhere> elsewhere,
        List<ReturnedText.Remark> remarks,
        int objects) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** A block in which somebody wrote. */
    public record Block(String key, List<Atom> before, List<Atom> after) {

        public Block {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }

    /** @param section its key in the pack; empty before the first one */
    public record Elsewhere(String section, String before, String after) {}

    public Changes {
        blocks = List.copyOf(blocks);
        missing = List.copyOf(missing);
        elsewhere = List.copyOf(elsewhere);
        remarks = List.copyOf(remarks);
    }

    /** Both were read by the same reader: whatever a program does to every file it saves is in neither. */
    public static Changes between(ReturnedText before, ReturnedText brought) {
        ReturnedText after = brought.beside(before);
        List<Block> blocks = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        before.blocks().forEach((key, atoms) -> {
            List<Atom> now = after.blocks().get(key);
            if (now == null) {
                missing.add(key);
            } else if (!Atom.keys(now).equals(Atom.keys(atoms))) {
                blocks.add(new Block(key, atoms, now));
            }
        });
        Map<String, String> was = before.computed();
        Map<String, String> is = after.computed();
        Set<String> sections = new LinkedHashSet<>(was.keySet());
        sections.addAll(is.keySet());
        List<Elsewhere> elsewhere = sections.stream()
                .map(section -> new Elsewhere(section, was.getOrDefault(section, ""), is.getOrDefault(section, "")))
                .filter(section -> !section.before().equals(section.after()))
                .toList();
        return new Changes(
                blocks, missing, elsewhere, after.remarks(), Math.max(0, after.objects() - before.objects()));
    }

    public byte[] toBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(bytes)) {
            packed.write(JSON.writeValueAsBytes(this));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static Changes from(byte[] bytes) {
        try (GZIPInputStream packed = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return JSON.readValue(packed, Changes.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
