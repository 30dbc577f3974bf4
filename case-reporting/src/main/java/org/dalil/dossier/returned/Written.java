package org.dalil.dossier.returned;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One paragraph while it is read: words in runs of any length become atoms of their own. */
final class Written {

    private static final Pattern NUMBER = Pattern.compile("^\\s*[0-9]+\\t");
    private static final Pattern ITEM = Pattern.compile("^\\s*([–-]|[0-9]{1,3}\\.)\\t");

    private final List<Atom> atoms = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final BitSet bold = new BitSet();
    private final BitSet italic = new BitSet();
    private boolean atTheBeginning = true;
    private boolean numbered;
    private String mark = "";

    /** The first paragraph of a block begins with its number. */
    void isFirst() {
        numbered = true;
    }

    /** The word processor counts it in a list. */
    void isItem() {
        mark = "–";
    }

    boolean isEmpty() {
        return atoms.isEmpty() && words.toString().isBlank();
    }

    void words(String text, String looks) {
        bold.set(words.length(), words.length() + text.length(), looks.contains("b"));
        italic.set(words.length(), words.length() + text.length(), looks.contains("i"));
        words.append(text);
    }

    void add(Atom atom) {
        endWords();
        atoms.add(atom);
    }

    private void endWords() {
        int from = atTheBeginning ? beginning() : 0;
        atTheBeginning = false;
        Matcher token = Atom.TOKEN.matcher(words).region(from, words.length());
        while (token.find()) {
            String seen = Atom.seen(token.group());
            boolean again = seen.equals(" ")
                    && (atoms.isEmpty()
                            || atoms.get(atoms.size() - 1) instanceof Atom.Word last
                                    && last.text().equals(" "));
            if (!seen.isEmpty() && !again) {
                atoms.add(new Atom.Word(seen, bold.get(token.start()), italic.get(token.start())));
            }
        }
        words.setLength(0);
        bold.clear();
        italic.clear();
    }

    /** Where the words begin behind a number or the mark of a list. */
    private int beginning() {
        Matcher number = NUMBER.matcher(words);
        if (numbered && number.find()) {
            return number.end();
        }
        Matcher item = ITEM.matcher(words);
        if (!numbered && item.find()) {
            mark = item.group(1);
            return item.end();
        }
        return 0;
    }

    /** Its atoms, without blanks at the end; behind another paragraph of a block there is a break before them. */
    List<Atom> atoms(boolean behindAnother) {
        endWords();
        List<Atom> all = new ArrayList<>(atoms);
        while (!all.isEmpty()
                && all.get(all.size() - 1) instanceof Atom.Word last
                && last.text().equals(" ")) {
            all.remove(all.size() - 1);
        }
        if (behindAnother) {
            all.add(0, new Atom.Break(mark));
        }
        return all;
    }
}
