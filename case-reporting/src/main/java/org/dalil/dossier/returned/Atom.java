package org.dalil.dossier.returned;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A piece of a text as a word processor has it, without how it looks. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Atom.Word.class, name = "word"),
    @JsonSubTypes.Type(value = Atom.Link.class, name = "link"),
    @JsonSubTypes.Type(value = Atom.Note.class, name = "note"),
    @JsonSubTypes.Type(value = Atom.Break.class, name = "break")
})
public sealed interface Atom {

    /** Signs that nobody sees: directions, places where a line may break. */
    String UNSEEN = "\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff";

    Pattern TOKEN = Pattern.compile("[\\p{Z}\\s]+|[\\p{L}\\p{M}\\p{N}" + UNSEEN + "]+|.", Pattern.DOTALL);

    /** Two atoms that say the same have the same. */
    String key();

    /** For people. */
    String said();

    /** A word, a sign, or the blank between two. */
    record Word(String text, boolean bold, boolean italic) implements Atom {

        @Override
        public String key() {
            return text;
        }

        @Override
        public String said() {
            return text;
        }
    }

    /** @param anchor the bookmark to which it leads */
    record Link(String anchor, String text) implements Atom {

        private static final Pattern ANCHOR = Pattern.compile("(x_[EN]_[0-9]+)|p_([A-Za-z][A-Za-z0-9]*)");

        @Override
        public String key() {
            return "\u0001" + anchor + "|" + text;
        }

        @Override
        public String said() {
            return text;
        }

        /** As the markup writes the reference; empty where the words are not those of what it leads to. */
        public String reference() {
            Matcher known = ANCHOR.matcher(anchor);
            if (!known.matches()) {
                return "";
            }
            if (known.group(2) != null) {
                return text.matches("[0-9]+") ? "[¶" + known.group(2) + "]" : "";
            }
            String number = known.group(1).substring(2).replace('_', '-');
            return text.strip().equals(number) ? "[" + number + "]" : "";
        }
    }

    record Note(List<Atom> inside) implements Atom {

        public Note {
            inside = List.copyOf(inside);
        }

        @Override
        public String key() {
            return "\u0002" + inside.stream().map(Atom::key).collect(Collectors.joining("\u0002"));
        }

        @Override
        public String said() {
            return " [" + Atom.said(inside).strip() + "]";
        }
    }

    /** The beginning of another paragraph; a mark makes it an item of a list. */
    record Break(String mark) implements Atom {

        @Override
        public String key() {
            return mark.isEmpty() ? "\u0003" : "\u0003i";
        }

        @Override
        public String said() {
            return mark.isEmpty() ? "\n" : "\n" + mark + " ";
        }
    }

    static String said(List<Atom> atoms) {
        return atoms.stream().map(Atom::said).collect(Collectors.joining());
    }

    static List<String> keys(List<Atom> atoms) {
        return atoms.stream().map(Atom::key).toList();
    }

    /** What is seen of a text; blanks are blanks, whether lines may break there or not. */
    static String seen(String text) {
        return text.replaceAll("[" + UNSEEN + "]", "").replace('\u2011', '-').replaceAll("[\\p{Z}\\s]+", " ");
    }
}
