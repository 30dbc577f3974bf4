package org.dalil.dossier.returned;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dalil.dossier.word.WordPress;
import org.dalil.worker.Line;
import org.jspecify.annotations.Nullable;

/**
 * Makes a text of the rows that a worker says about a document. What does not make sense is left out: the worker is
 * believed no more than the file.
 */
public final class RowReader {

    private static final String BLOCK = "p_";
    private static final String SECTION = "s_";

    private final Map<String, List<Atom>> notes = new HashMap<>();
    private final Map<String, ReturnedText.Remark> remarks = new HashMap<>();
    private final Map<String, List<Atom>> blocks = new LinkedHashMap<>();
    private final Map<String, List<ReturnedText.Around>> around = new LinkedHashMap<>();
    private final List<ReturnedText.Remark> said = new ArrayList<>();
    private final Set<String> open = new LinkedHashSet<>();
    private final List<String> saidHere = new ArrayList<>();
    private Optional<Origin> origin = Optional.empty();
    private boolean program;
    private int objects;
    private String section = "";
    private String last = "";

    private @Nullable Written paragraph;
    private String block = "";
    private boolean goesOn;

    private @Nullable String note;
    private @Nullable Line remark;
    private Written aside = new Written();

    private @Nullable String anchor;
    private final StringBuilder led = new StringBuilder();

    private RowReader() {}

    public static ReturnedText read(List<Line> rows) {
        RowReader reader = new RowReader();
        rows.forEach(reader::row);
        return new ReturnedText(
                reader.origin, reader.program, reader.blocks, reader.around, reader.said, reader.objects);
    }

    private void row(Line row) {
        switch (cell(row, 0)) {
            case "PROPERTY" -> {
                if (cell(row, 1).equals(WordPress.ORIGIN)) {
                    origin = Origin.of(cell(row, 2));
                }
            }
            case "MACRO" -> program = true;
            case "OBJECT" -> objects++;
            case "FOOTNOTE" -> {
                note = cell(row, 1);
                aside = new Written();
            }
            case "REMARK" -> {
                remark = row;
                aside = new Written();
            }
            case "END_NOTE" -> endOfNote();
            case "PARAGRAPH" -> begin();
            case "END" -> end(cell(row, 1).equals("JOINED"));
            case "MARK" -> mark(cell(row, 1));
            case "END_MARK" -> endOfMark(cell(row, 1));
            default -> piece(row);
        }
    }

    private void piece(Line row) {
        switch (cell(row, 0)) {
            case "ITEM" -> here().isItem();
            case "WORDS" -> {
                if (anchor == null) {
                    here().words(cell(row, 1), cell(row, 2));
                } else {
                    led.append(cell(row, 1));
                }
            }
            case "TAB" -> here().words("\t", "");
            case "LINK" -> {
                anchor = cell(row, 1).isEmpty() ? null : cell(row, 1);
                led.setLength(0);
            }
            case "END_LINK" -> endOfLink();
            case "NOTE" -> here().add(new Atom.Note(notes.getOrDefault(cell(row, 1), List.of())));
            case "COMMENT" -> saidHere.add(cell(row, 1));
            default -> {
                // tables part nothing that people write
            }
        }
    }

    private void endOfLink() {
        if (anchor != null) {
            String words = Atom.seen(led.toString());
            if (!words.isBlank()) {
                here().add(new Atom.Link(anchor, words));
            }
            anchor = null;
        }
    }

    private Written here() {
        return note != null || remark != null || paragraph == null ? aside : paragraph;
    }

    private void endOfNote() {
        List<Atom> atoms = aside.atoms(false);
        if (note != null) {
            notes.put(note, atoms);
        } else if (remark != null) {
            remarks.put(cell(remark, 1), new ReturnedText.Remark("", cell(remark, 2), Atom.said(atoms)));
        }
        note = null;
        remark = null;
        aside = new Written();
    }

    private void begin() {
        if (note != null || remark != null) {
            aside.words(" ", "");
        } else if (!goesOn) {
            paragraph = new Written();
            block = open.isEmpty() ? "" : open.iterator().next();
        }
        goesOn = false;
    }

    private void mark(String name) {
        if (name.startsWith(SECTION)) {
            section = name.substring(SECTION.length());
        } else if (name.startsWith(BLOCK)) {
            String key = name.substring(BLOCK.length());
            open.add(key);
            if (block.isEmpty() && paragraph != null && !blocks.containsKey(key)) {
                block = key;
                paragraph.isFirst();
            }
        }
    }

    private void endOfMark(String name) {
        if (name.startsWith(BLOCK)) {
            String key = name.substring(BLOCK.length());
            open.remove(key);
            if (key.equals(block) && paragraph != null && paragraph.isEmpty() && blocks.containsKey(key)) {
                block = "";
            }
        }
    }

    private void end(boolean joined) {
        if (note != null || remark != null || paragraph == null) {
            return;
        }
        if (joined) {
            goesOn = true;
            return;
        }
        if (block.isEmpty()) {
            List<Atom> atoms = paragraph.atoms(false);
            if (!atoms.isEmpty()) {
                around.computeIfAbsent(last, unknown -> new ArrayList<>()).add(new ReturnedText.Around(section, atoms));
            }
        } else if (!blocks.containsKey(block)) {
            blocks.put(block, paragraph.atoms(false));
            last = block;
        } else if (!paragraph.isEmpty()) {
            List<Atom> all = new ArrayList<>(blocks.get(block));
            all.addAll(paragraph.atoms(true));
            blocks.put(block, all);
        }
        saidHere.stream()
                .filter(remarks::containsKey)
                .map(remarks::get)
                .forEach(kept -> said.add(new ReturnedText.Remark(block, kept.author(), kept.words())));
        saidHere.clear();
        paragraph = null;
        block = "";
    }

    private static String cell(Line row, int place) {
        return place < row.cells().size() ? row.cells().get(place) : "";
    }
}
