package org.dalil.dossier.returned;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dalil.markup.Inline;
import org.dalil.markup.MarkupError;

/**
 * Writes in the markup of the drafters what became of a block outside: what nobody touched stays letter for letter,
 * with its citations, and words that are new are put between.
 */
public final class Rewriting {

    /**
     * @param text in the markup; empty where it cannot be said there exactly, and has to be written by hand
     */
    public record Result(Optional<String> text, List<Caution> cautions) {

        public Result {
            cautions = List.copyOf(cautions);
        }
    }

    private static final Pattern LIKE_A_CITATION = Pattern.compile("\\b[EN]-[0-9]{1,3}\\b");

    private final List<Caution> cautions = new ArrayList<>();
    private final List<Piece> source;
    private final List<Atom> before;
    private final int[] owners;
    private final Map<Integer, Integer> kept = new HashMap<>();
    private final Map<Integer, Integer> all = new HashMap<>();
    private final List<Piece> out = new ArrayList<>();
    private final List<Looks> looks = new ArrayList<>();
    private final Deque<Integer> gone = new ArrayDeque<>();
    private int emitted = Alignment.NOBODY;

    /** How new words look; of what was there, nothing is said. */
    private record Looks(boolean fresh, boolean bold, boolean italic) {

        private static final Looks KNOWN = new Looks(false, false, false);
        private static final Looks PLAIN = new Looks(true, false, false);
    }

    private Rewriting(List<Piece> source, List<Atom> before, int[] owners) {
        this.source = source;
        this.before = before;
        this.owners = owners;
        for (int owner : owners) {
            all.merge(owner, 1, Integer::sum);
        }
    }

    /**
     * @param written what the drafter wrote, of which {@code before} was printed
     * @return empty where the one was not printed of the other
     */
    public static Optional<Result> of(String written, List<Atom> before, List<Atom> after) {
        List<Piece> source;
        try {
            source = Source.of(written);
        } catch (MarkupError unreadable) {
            return Optional.empty();
        }
        return Alignment.of(source, before)
                .map(owners -> new Rewriting(source, before, owners).result(plain(after, links(before)), after));
    }

    private Result result(List<Atom> after, List<Atom> asBrought) {
        String text = Source.written(rewritten(after));
        unclear(asBrought);
        if (text.isBlank()) {
            cautions.add(new Caution(Caution.Kind.EMPTIED, ""));
            return new Result(Optional.empty(), cautions);
        }
        if (!isPrintedAs(text, after)) {
            cautions.add(new Caution(Caution.Kind.NOT_EXACT, ""));
            return new Result(Optional.empty(), cautions);
        }
        return new Result(Optional.of(text), cautions);
    }

    private static boolean isPrintedAs(String text, List<Atom> after) {
        try {
            return Alignment.of(Source.of(text), after).isPresent();
        } catch (MarkupError unreadable) {
            return false;
        }
    }

    private static Set<String> links(List<Atom> atoms) {
        Set<String> links = new HashSet<>();
        for (Atom atom : atoms) {
            if (atom instanceof Atom.Link link) {
                links.add(link.key());
            } else if (atom instanceof Atom.Note note) {
                links.addAll(links(note.inside()));
            }
        }
        return links;
    }

    /** A reference whose words lead elsewhere is words, unless it was there before. */
    private static List<Atom> plain(List<Atom> atoms, Set<String> known) {
        List<Atom> plain = new ArrayList<>();
        for (Atom atom : atoms) {
            if (atom instanceof Atom.Link link && link.reference().isEmpty() && !known.contains(link.key())) {
                Written words = new Written();
                words.words(link.text(), "");
                plain.addAll(words.atoms(false));
            } else if (atom instanceof Atom.Note note) {
                plain.add(new Atom.Note(plain(note.inside(), known)));
            } else {
                plain.add(atom);
            }
        }
        return plain;
    }

    /** What reads like a citation, and was none before. */
    private void unclear(List<Atom> after) {
        List<String> known = likeCitations(plainAndLed(before));
        likeCitations(plainAndLed(after)).stream()
                .filter(like -> !known.remove(like))
                .forEach(like -> cautions.add(new Caution(Caution.Kind.CITATION_UNCLEAR, like)));
    }

    private static String plainAndLed(List<Atom> atoms) {
        StringBuilder words = new StringBuilder();
        for (Atom atom : atoms) {
            if (atom instanceof Atom.Note note) {
                words.append(' ').append(plainAndLed(note.inside())).append(' ');
            } else if (!(atom instanceof Atom.Link link) || link.reference().isEmpty()) {
                words.append(atom.said());
            }
        }
        return words.toString();
    }

    private static List<String> likeCitations(String words) {
        List<String> found = new ArrayList<>();
        LIKE_A_CITATION.matcher(words).results().forEach(like -> found.add(like.group()));
        return found;
    }

    private List<Piece> rewritten(List<Atom> after) {
        List<ShortestWay.Step> way = ShortestWay.between(Atom.keys(before), Atom.keys(after));
        for (ShortestWay.Step step : way) {
            if (step.kind() == ShortestWay.Kind.SAME) {
                kept.merge(owners[step.at()], 1, Integer::sum);
            }
        }
        begin();
        for (ShortestWay.Step step : way) {
            switch (step.kind()) {
                case SAME -> same(step.at());
                case DELETED -> deleted(step.at());
                case INSERTED -> inserted(after.get(step.at()));
            }
        }
        endOfChange();
        silent(source.size());
        return dressed();
    }

    /** How the first block begins is written before its first word. */
    private void begin() {
        if (!source.isEmpty() && source.get(0).kind() == Piece.Kind.SILENT) {
            add(source.get(0), Looks.KNOWN);
        }
    }

    private void same(int at) {
        endOfChange();
        int owner = owners[at];
        if (owner == Alignment.NOBODY) {
            return;
        }
        Piece piece = source.get(owner);
        if (!isWhole(owner)) {
            fresh(before.get(at));
        } else if (owner != emitted) {
            silent(owner);
            add(piece, Looks.KNOWN);
            emitted = owner;
        }
    }

    private boolean isWhole(int owner) {
        return kept.getOrDefault(owner, 0).equals(all.get(owner));
    }

    /** Signs that nobody sees and citations that are not printed stay with what follows them, and blanks that fell together with what stood beside. */
    private void silent(int owner) {
        for (int i = emitted + 1; i < owner; i++) {
            Piece piece = source.get(i);
            boolean unprinted = piece.kind() == Piece.Kind.SILENT && i > 0
                    || (piece.isBlank() || piece.kind() == Piece.Kind.CITED) && !all.containsKey(i);
            if (unprinted) {
                add(piece, Looks.KNOWN);
            }
        }
    }

    private void deleted(int at) {
        int owner = owners[at];
        if (owner == Alignment.NOBODY) {
            return;
        }
        Piece piece = source.get(owner);
        if (before.get(at) instanceof Atom.Note) {
            gone.add(at);
        } else if (piece.isReference() && (all.get(owner) == 1 || isFirst(at))) {
            cautions.add(new Caution(
                    Caution.Kind.CITATION_GONE,
                    piece.raw().strip().isEmpty()
                            ? before.get(at).said()
                            : piece.raw().strip()));
        }
    }

    private boolean isFirst(int at) {
        return at == 0 || owners[at - 1] != owners[at];
    }

    private void inserted(Atom atom) {
        Integer changed = atom instanceof Atom.Note ? gone.poll() : null;
        if (changed == null) {
            fresh(atom);
            return;
        }
        Piece known = source.get(owners[changed]);
        Atom.Note was = (Atom.Note) before.get(changed);
        cautions.add(new Caution(Caution.Kind.CITATION_CHANGED, atom.said().strip()));
        List<Piece> inside = known.kind() == Piece.Kind.NOTE
                ? inside(known, was, (Atom.Note) atom)
                : pieces(((Atom.Note) atom).inside());
        add(new Piece(Piece.Kind.NOTE, List.of(), "", List.of(), inside), Looks.PLAIN);
    }

    private List<Piece> inside(Piece known, Atom.Note was, Atom.Note is) {
        return Alignment.of(known.inside(), was.inside())
                .map(inner -> {
                    Rewriting note = new Rewriting(known.inside(), was.inside(), inner);
                    List<Piece> pieces = note.rewritten(is.inside());
                    cautions.addAll(note.cautions);
                    return pieces;
                })
                .orElseGet(() -> pieces(is.inside()));
    }

    private void endOfChange() {
        while (!gone.isEmpty()) {
            int at = gone.poll();
            cautions.add(new Caution(
                    Caution.Kind.CITATION_GONE, before.get(at).said().strip()));
        }
    }

    private void fresh(Atom atom) {
        if (atom instanceof Atom.Word word) {
            add(
                    Piece.word(word.text(), Source.escaped(word.text()), List.of()),
                    new Looks(true, word.bold(), word.italic()));
        } else {
            add(piece(atom), Looks.PLAIN);
        }
    }

    private static List<Piece> pieces(List<Atom> atoms) {
        return atoms.stream().map(Rewriting::piece).toList();
    }

    private static Piece piece(Atom atom) {
        if (atom instanceof Atom.Link link && !link.reference().isEmpty()) {
            return new Piece(Piece.Kind.LINK, List.of(link.anchor()), link.reference(), List.of(), List.of());
        }
        if (atom instanceof Atom.Note note) {
            return new Piece(Piece.Kind.NOTE, List.of(), "", List.of(), pieces(note.inside()));
        }
        if (atom instanceof Atom.Break line) {
            String mark =
                    line.mark().isEmpty() ? "\n\n" : line.mark().endsWith(".") ? "\n" + line.mark() + " " : "\n- ";
            return new Piece(Piece.Kind.BREAK, List.of(line.key()), mark, List.of(), List.of());
        }
        return Piece.word(atom.said(), Source.escaped(atom.said()), List.of());
    }

    private void add(Piece piece, Looks how) {
        out.add(piece);
        looks.add(how);
    }

    /** New words stand in whatever the words on both sides of them stand in together. */
    private List<Piece> dressed() {
        List<Piece> dressed = new ArrayList<>();
        Inline bold = new Inline.Bold(List.of());
        Inline italic = new Inline.Italic(List.of());
        boolean heading = false;
        for (int i = 0; i < out.size(); i++) {
            Piece piece = out.get(i);
            Looks how = looks.get(i);
            if (piece.kind() == Piece.Kind.BREAK || piece.kind() == Piece.Kind.SILENT && i == 0) {
                heading = piece.raw().endsWith("# ");
                dressed.add(piece);
            } else if (!how.fresh()) {
                dressed.add(piece);
            } else {
                List<Inline> around = new ArrayList<>(between(dressed, i));
                boolean isBold = around.stream().anyMatch(Inline.Bold.class::isInstance);
                if (how.bold() && !isBold && !heading) {
                    around.add(bold);
                }
                if (how.italic() && around.stream().noneMatch(Inline.Italic.class::isInstance)) {
                    around.add(italic);
                }
                dressed.add(piece.within(List.copyOf(around)));
            }
        }
        return dressed;
    }

    private List<Inline> between(List<Piece> dressed, int at) {
        List<Inline> next = List.of();
        for (int i = at + 1; i < out.size() && out.get(i).kind() != Piece.Kind.BREAK; i++) {
            if (!looks.get(i).fresh()) {
                next = out.get(i).around();
                break;
            }
        }
        List<Inline> last = List.of();
        for (int i = at - 1; i >= 0 && out.get(i).kind() != Piece.Kind.BREAK; i--) {
            if (!looks.get(i).fresh()) {
                last = dressed.get(i).around();
                break;
            }
        }
        return last.subList(0, Source.common(last, next));
    }
}
