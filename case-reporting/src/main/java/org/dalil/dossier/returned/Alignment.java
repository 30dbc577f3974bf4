package org.dalil.dossier.returned;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Finds what the drafter wrote again in what is printed of it. */
final class Alignment {

    /** What the layout added belongs to nothing. */
    static final int NOBODY = -1;

    /** So many atoms are printed of one piece at most. */
    private static final int LONGEST = 80;

    private final List<Piece> source;
    private final List<Atom> printed;
    private final int[] owners;
    private final boolean uncited;

    private Alignment(List<Piece> source, List<Atom> printed) {
        this.source = source;
        this.printed = printed;
        this.owners = new int[printed.size()];
        Arrays.fill(owners, NOBODY);
        this.uncited = printed.stream().noneMatch(Atom.Note.class::isInstance);
    }

    /** For each atom the place of the piece that it is printed of; empty where the one is not printed of the other. */
    static Optional<int[]> of(List<Piece> source, List<Atom> printed) {
        Alignment alignment = new Alignment(source, printed);
        return alignment.from(0, 0) ? Optional.of(alignment.owners) : Optional.empty();
    }

    private boolean from(int firstPiece, int firstAtom) {
        int at = firstAtom;
        for (int i = firstPiece; i < source.size(); i++) {
            Piece piece = source.get(i);
            if (piece.kind() == Piece.Kind.SILENT || uncited && piece.kind() == Piece.Kind.CITED) {
                continue; // what is published says nothing of its sources
            }
            if (piece.isBlank()) {
                at += isBlank(at) ? own(at, 1, i) : 0;
                continue;
            }
            if (isBlank(at)) {
                at++;
            }
            if (piece.kind() == Piece.Kind.OPEN) {
                return open(i, at);
            }
            int taken = taken(piece, at);
            if (taken == 0) {
                return false;
            }
            at += own(at, taken, i);
        }
        return isEnd(at);
    }

    private int own(int from, int count, int piece) {
        Arrays.fill(owners, from, from + count, piece);
        return count;
    }

    private boolean isBlank(int at) {
        return at < printed.size()
                && printed.get(at) instanceof Atom.Word word
                && word.text().equals(" ");
    }

    /** A fact without a source gets a note that says so. */
    private boolean isEnd(int at) {
        boolean noNotes =
                source.stream().noneMatch(piece -> piece.kind() == Piece.Kind.NOTE || piece.kind() == Piece.Kind.CITED);
        int end = isBlank(at) ? at + 1 : at;
        return end == printed.size() || noNotes && end == printed.size() - 1 && printed.get(end) instanceof Atom.Note;
    }

    private boolean open(int piece, int at) {
        List<String> first = source.get(piece).shown();
        if (at >= printed.size() || !first.isEmpty() && !printed.get(at).key().equals(first.get(0))) {
            return false;
        }
        for (int length = 1; length <= Math.min(LONGEST, printed.size() - at); length++) {
            if (from(piece + 1, at + length)) {
                own(at, length, piece);
                return true;
            }
        }
        return false;
    }

    /** How many atoms are printed of a piece; 0 where it is not the one that is printed there. */
    private int taken(Piece piece, int at) {
        if (at >= printed.size()) {
            return 0;
        }
        Atom atom = printed.get(at);
        return switch (piece.kind()) {
            case WORD, BREAK -> atom.key().equals(piece.shown().get(0)) ? 1 : 0;
            case LINK ->
                atom instanceof Atom.Link link
                                && link.anchor().equals(piece.shown().get(0))
                        ? 1
                        : 0;
            case NOTE ->
                atom instanceof Atom.Note note
                                && of(piece.inside(), note.inside()).isPresent()
                        ? 1
                        : 0;
            case CITED -> atom instanceof Atom.Note note && leads(note, piece.shown()) ? 1 : 0;
            case GROUP -> {
                int end = at + piece.shown().size();
                yield end <= printed.size()
                                && Atom.keys(printed.subList(at, end)).equals(piece.shown())
                        ? piece.shown().size()
                        : 0;
            }
            case OPEN, SILENT -> 0;
        };
    }

    private static boolean leads(Atom.Note note, List<String> anchor) {
        return anchor.isEmpty()
                || note.inside().stream()
                        .anyMatch(atom ->
                                atom instanceof Atom.Link link && link.anchor().equals(anchor.get(0)));
    }
}
