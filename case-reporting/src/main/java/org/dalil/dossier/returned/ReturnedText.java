package org.dalil.dossier.returned;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a document of a word processor says, parted where the dossier has its bookmarks.
 *
 * @param origin what it says of itself; empty where it says nothing that we wrote
 * @param program whether it brings a program along
 * @param blocks the paragraphs that people write, by their keys in the dossier, in the order of the document
 * @param around what stands behind each block that is no block, paragraph by paragraph; behind {@code ""} what stands
 *     before the first one
 * @param objects how many pictures and the like there are
 */
public record ReturnedText(
        Optional<Origin> origin,
        boolean program,
        Map<String, List<Atom>> blocks,
        Map<String, List<Around>> around,
        List<Remark> remarks,
        int objects) {

    /** A paragraph that nobody writes by hand; the section is empty before the first one. */
    public record Around(String section, List<Atom> atoms) {

        public Around {
            atoms = List.copyOf(atoms);
        }

        public String words() {
            return Atom.said(atoms);
        }
    }

    /**
     * A comment.
     *
     * @param block in which it stands; empty outside of all
     */
    public record Remark(String block, String author, String words) {}

    public ReturnedText {
        blocks = new LinkedHashMap<>(blocks);
        around = new LinkedHashMap<>(around);
        remarks = List.copyOf(remarks);
    }

    /** What is new directly behind a block belongs to it: nobody types inside a bookmark to its last letter. */
    public ReturnedText beside(ReturnedText before) {
        Map<String, List<Atom>> all = new LinkedHashMap<>(blocks);
        Map<String, List<Around>> rest = new LinkedHashMap<>(around);
        around.forEach((key, paragraphs) -> {
            List<Around> known = before.around.getOrDefault(key, List.of());
            List<Around> left = new ArrayList<>(paragraphs);
            while (all.containsKey(key)
                    && left.size() > known.size()
                    && (known.isEmpty()
                            || !left.get(0).words().equals(known.get(0).words()))) {
                List<Atom> more = new ArrayList<>(all.get(key));
                more.add(new Atom.Break(""));
                more.addAll(left.remove(0).atoms());
                all.put(key, more);
            }
            rest.put(key, left);
        });
        return new ReturnedText(origin, program, all, rest, remarks, objects);
    }

    /** What stands outside of all blocks, by section. */
    public Map<String, String> computed() {
        Map<String, StringBuilder> sections = new LinkedHashMap<>();
        around.values()
                .forEach(paragraphs -> paragraphs.forEach(
                        paragraph -> sections.computeIfAbsent(paragraph.section(), unknown -> new StringBuilder())
                                .append(paragraph.words())
                                .append('\n')));
        Map<String, String> words = new LinkedHashMap<>();
        sections.forEach((section, said) -> words.put(section, said.toString()));
        return words;
    }
}
