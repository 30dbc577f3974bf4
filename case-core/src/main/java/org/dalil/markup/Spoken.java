package org.dalil.markup;

import java.util.ArrayList;
import java.util.List;

/** A block as it is read aloud: its words without footnotes, and what stands at which of its letters. */
final class Spoken {

    /** Letters from one up to another. */
    record Range(int from, int to) {

        boolean has(int place) {
            return from <= place && place < to;
        }
    }

    private final StringBuilder words = new StringBuilder();

    /** Where footnotes stand; they follow what they are about. */
    private final List<Integer> notes = new ArrayList<>();

    /** Where the text itself names what it is taken from. */
    private final List<Integer> sources = new ArrayList<>();

    private final List<Integer> gaps = new ArrayList<>();
    private final List<Range> argued = new ArrayList<>();
    private final List<Range> bold = new ArrayList<>();

    private Spoken() {}

    static Spoken of(Block block) {
        Spoken spoken = new Spoken();
        spoken.take(block.inside());
        return spoken;
    }

    String words() {
        return words.toString();
    }

    boolean isSourced(int from, int to, boolean first, boolean last) {
        return sources.stream().anyMatch(new Range(from, to)::has)
                || notes.stream().anyMatch(note -> (first || note > from) && (note <= to || last));
    }

    boolean hasGap(int from, int to) {
        return gaps.stream().anyMatch(new Range(from, to)::has);
    }

    boolean isArgued(int place) {
        return argued.stream().anyMatch(range -> range.has(place));
    }

    boolean isBold(int place) {
        return bold.stream().anyMatch(range -> range.has(place));
    }

    private void take(List<Inline> pieces) {
        pieces.forEach(this::take);
    }

    /** What was cited is not there any more. */
    private static boolean isGone(Inline piece) {
        return piece instanceof Inline.NotStated gap && gap.words().startsWith(KeptText.GONE);
    }

    private void take(Inline piece) {
        int from = words.length();
        if (piece instanceof Inline.Words said) {
            words.append(said.text());
        } else if (piece instanceof Inline.Footnote || piece instanceof Inline.Cited) {
            if (piece.all().noneMatch(Spoken::isGone)) {
                notes.add(from);
            }
        } else if (piece instanceof Inline.ExhibitReference exhibit) {
            sources.add(from);
            words.append(exhibit.number());
        } else if (piece instanceof Inline.ContraryReference contrary) {
            sources.add(from);
            words.append(contrary.number());
        } else if (piece instanceof Inline.ParagraphReference paragraph) {
            if (paragraph.key().matches("F[0-9]+")) {
                sources.add(from);
            }
            words.append("¶");
        } else if (piece instanceof Inline.NotStated) {
            if (!isGone(piece)) {
                gaps.add(from);
            }
            words.append("□");
        } else if (piece instanceof Inline.Identifier identifier) {
            words.append(identifier.text());
        } else if (piece instanceof Inline.TlpLabel label) {
            words.append(label.name());
        } else if (piece instanceof Inline.Address address) {
            words.append(address.url());
        } else {
            take(piece.inside());
            if (piece instanceof Inline.Argument) {
                argued.add(new Range(from, words.length()));
            } else if (piece instanceof Inline.Bold) {
                bold.add(new Range(from, words.length()));
            }
        }
    }
}
