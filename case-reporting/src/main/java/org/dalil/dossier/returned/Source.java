package org.dalil.dossier.returned;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.dalil.markup.Block;
import org.dalil.markup.Inline;
import org.dalil.markup.Markup;

/** Takes apart what the drafter wrote, and puts it together again. */
final class Source {

    private final List<Piece> pieces = new ArrayList<>();

    private Source() {}

    /** @throws org.dalil.markup.MarkupError where it breaks the rules of the markup */
    static List<Piece> of(String written) {
        Source source = new Source();
        List<Block> blocks = Markup.blocks(written);
        for (int i = 0; i < blocks.size(); i++) {
            source.block(blocks.get(i), i == 0, i > 0 && blocks.get(i - 1) instanceof Block.Item);
        }
        return List.copyOf(source.pieces);
    }

    private void block(Block block, boolean first, boolean behindItem) {
        String mark = block instanceof Block.Heading
                ? "# "
                : block instanceof Block.Quotation
                        ? "> "
                        : block instanceof Block.Item item ? item.number().isEmpty() ? "- " : item.number() + ". " : "";
        boolean isItem = block instanceof Block.Item;
        boolean goesOn = first && (block instanceof Block.Text || block instanceof Block.Heading);
        pieces.add(new Piece(
                goesOn ? Piece.Kind.SILENT : Piece.Kind.BREAK,
                List.of(isItem ? "\u0003i" : "\u0003"),
                (goesOn ? "" : isItem && behindItem ? "\n" : "\n\n") + mark,
                List.of(),
                List.of()));
        inside(block.inside(), List.of(), false);
    }

    private void inside(List<Inline> all, List<Inline> around, boolean inNote) {
        for (int i = 0; i < all.size(); i++) {
            Inline piece = all.get(i);
            boolean citedNext = !inNote && i + 1 < all.size() && all.get(i + 1) instanceof Inline.Cited;
            if (piece instanceof Inline.Words words) {
                String text = citedNext ? words.text().stripTrailing() : words.text();
                words(text, around);
                if (citedNext) {
                    cited((Inline.Cited) all.get(++i), words.text().substring(text.length()), around);
                }
            } else if (piece instanceof Inline.Cited cited && !inNote) {
                cited(cited, "", around);
            } else {
                piece(piece, around, inNote);
            }
        }
    }

    private void piece(Inline piece, List<Inline> around, boolean inNote) {
        if (piece instanceof Inline.Footnote note) {
            Source inside = new Source();
            inside.inside(note.inside(), List.of(), true);
            pieces.add(new Piece(Piece.Kind.NOTE, List.of(), "", around, List.copyOf(inside.pieces)));
        } else if (piece instanceof Inline.ExhibitReference || piece instanceof Inline.ContraryReference) {
            String number = Markup.reference(piece).orElseThrow();
            add(Piece.Kind.LINK, List.of("x_" + number.replace('-', '_')), "[" + number + "]", around);
        } else if (piece instanceof Inline.ParagraphReference paragraph) {
            add(Piece.Kind.LINK, List.of("p_" + paragraph.key()), "[¶" + paragraph.key() + "]", around);
        } else if (piece instanceof Inline.Cited cited) {
            add(Piece.Kind.OPEN, List.of(), "[" + Markup.reference(cited).orElseThrow() + "]", around);
        } else if (piece instanceof Inline.NotStated gap) {
            add(Piece.Kind.OPEN, List.of("□"), gap.words().isEmpty() ? "[□]" : "[□ " + gap.words() + "]", around);
        } else if (piece instanceof Inline.Identifier identifier) {
            add(Piece.Kind.GROUP, tokens(identifier.text()), "{id:" + identifier.text() + "}", around);
        } else if (piece instanceof Inline.Address address) {
            add(Piece.Kind.GROUP, tokens(address.url()), "{url:" + address.url() + "}", around);
        } else if (piece instanceof Inline.TlpLabel label) {
            add(
                    Piece.Kind.GROUP,
                    tokens("TLP:" + label.name().replace('_', '+')),
                    "{tlp:" + label.name() + "}",
                    around);
        } else {
            List<Inline> deeper = new ArrayList<>(around);
            deeper.add(piece);
            inside(piece.inside(), List.copyOf(deeper), inNote);
        }
    }

    private void cited(Inline.Cited cited, String blank, List<Inline> around) {
        List<String> anchor =
                switch (cited.thing()) {
                    case EXHIBIT -> List.of("x_" + cited.key().replace('-', '_'));
                    case FACT -> List.of("p_" + cited.key());
                    case CRITERION, CLAIM -> List.of();
                };
        add(Piece.Kind.CITED, anchor, blank + "[" + Markup.reference(cited).orElseThrow() + "]", around);
    }

    private void add(Piece.Kind kind, List<String> shown, String raw, List<Inline> around) {
        pieces.add(new Piece(kind, shown, raw, around, List.of()));
    }

    private void words(String text, List<Inline> around) {
        Matcher token = Atom.TOKEN.matcher(text);
        while (token.find()) {
            pieces.add(Piece.word(Atom.seen(token.group()), escaped(token.group()), around));
        }
    }

    private static List<String> tokens(String text) {
        List<String> keys = new ArrayList<>();
        Matcher token = Atom.TOKEN.matcher(text);
        while (token.find()) {
            keys.add(Atom.seen(token.group()));
        }
        return keys;
    }

    static String escaped(String words) {
        return words.replaceAll("[\\\\*\\[\\]{}^]", "\\\\$0");
    }

    /** What means something at the beginning of a line only is freed when the line is whole. */
    static String written(List<Piece> pieces) {
        StringBuilder all = new StringBuilder();
        int from = 0;
        for (int to = 0; to <= pieces.size(); to++) {
            boolean begins = to < pieces.size()
                    && (pieces.get(to).kind() == Piece.Kind.BREAK
                            || to == 0 && pieces.get(0).kind() == Piece.Kind.SILENT);
            if (begins || to == pieces.size()) {
                all.append(line(pieces.subList(from, to)));
                from = to + 1;
            }
            if (begins) {
                all.append(
                        all.isEmpty()
                                ? pieces.get(to).raw().stripLeading()
                                : pieces.get(to).raw());
            }
        }
        return all.toString().strip();
    }

    private static String line(List<Piece> pieces) {
        return inline(pieces)
                .strip()
                .replaceAll("(?m)^([#>-])(?=\\s)", "\\\\$1")
                .replaceAll("(?m)^([0-9]{1,3})\\.(?=\\s)", "$1\\\\.");
    }

    private static String inline(List<Piece> pieces) {
        StringBuilder text = new StringBuilder();
        List<Inline> open = List.of();
        for (Piece piece : pieces) {
            int common = common(open, piece.around());
            close(text, open, common);
            for (Inline container :
                    piece.around().subList(common, piece.around().size())) {
                text.append(opening(container));
            }
            open = piece.around();
            text.append(
                    piece.kind() == Piece.Kind.NOTE
                            ? "^[" + inline(piece.inside()).strip() + "]"
                            : piece.raw());
        }
        close(text, open, 0);
        return text.toString();
    }

    /** How many of the outermost are the very same. */
    static int common(List<Inline> some, List<Inline> others) {
        int common = 0;
        while (common < Math.min(some.size(), others.size()) && isSame(some.get(common), others.get(common))) {
            common++;
        }
        return common;
    }

    /** Two bold words beside each other are two, even where they say the same. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean isSame(Inline one, Inline other) {
        return one == other;
    }

    private static void close(StringBuilder text, List<Inline> open, int down) {
        for (int i = open.size() - 1; i >= down; i--) {
            text.append(open.get(i) instanceof Inline.Bold ? "**" : open.get(i) instanceof Inline.Italic ? "*" : "}");
        }
    }

    private static String opening(Inline container) {
        return container instanceof Inline.Bold
                ? "**"
                : container instanceof Inline.Italic
                        ? "*"
                        : container instanceof Inline.LeftToRight
                                ? "{ltr:"
                                : container instanceof Inline.English
                                        ? "{en:"
                                        : container instanceof Inline.Arabic ? "{ar:" : "{arg:";
    }
}
