package org.dalil.dossier.bundle;

import java.util.ArrayList;
import java.util.List;
import org.dalil.dossier.content.Bindable;
import org.dalil.dossier.content.BundleSheet;
import org.dalil.dossier.content.BundleSheet.Note;
import org.dalil.dossier.content.BundleSheet.Span;
import org.dalil.dossier.content.BundleSheet.Text;

/** An exhibit of which is known what of it can be bound. */
record Opened(Bindable exhibit, List<Leaves> leaves, List<Note> notes, List<Text> texts) {

    private static final int LETTERS_OF_A_PAGE = 2_500;

    /** A file that has pages. */
    record Leaves(Bindable.File file, int pages) {}

    int filePages() {
        return leaves.stream().mapToInt(Leaves::pages).sum();
    }

    long bytes() {
        return leaves.stream().mapToLong(leaf -> leaf.file().bytes()).sum();
    }

    /** About how many pages it fills, with its sheet. */
    int estimate() {
        return 1
                + filePages()
                + texts.stream()
                        .mapToInt(text -> 1 + text.words().length() / LETTERS_OF_A_PAGE)
                        .sum();
    }

    BundleSheet sheet(Span span) {
        return new BundleSheet(exhibit.exhibit(), exhibit.tlp(), exhibit.proves(), notes, texts, span);
    }

    /** The same without a file of which it turned out that it cannot be bound. */
    Opened without(Leaves leaf) {
        var others = new ArrayList<>(leaves);
        others.remove(leaf);
        var noted = new ArrayList<>(notes);
        noted.add(new Note(BundleSheet.Code.BROKEN, leaf.file().name()));
        return new Opened(exhibit, List.copyOf(others), List.copyOf(noted), texts);
    }
}
