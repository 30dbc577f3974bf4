package org.dalil.web.requests;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dalil.markup.Block;
import org.dalil.markup.Inline;
import org.dalil.markup.Markup;
import org.dalil.markup.MarkupError;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;

/** What a drafter wrote, as a page shows it: built piece by piece from what the markup knows, never from HTML. */
public record WrittenText(Language language, List<Part> parts) {

    /**
     * A block.
     *
     * @param number of an item of a list; empty where it has none
     */
    public record Part(Kind kind, String number, List<Run> runs) {}

    /** Words that look the same; {@code look} is a list of classes. */
    public record Run(String text, String look) {}

    /** What a block is. */
    public enum Kind {
        TEXT,
        HEADING,
        ITEM,
        QUOTATION
    }

    /** In every language in which something is written. */
    static List<WrittenText> of(LocalText text) {
        return Arrays.stream(Language.values())
                .flatMap(language ->
                        text.in(language).stream().map(written -> new WrittenText(language, parts(written))))
                .toList();
    }

    private static List<Part> parts(String text) {
        try {
            return Markup.blocks(text).stream().map(WrittenText::part).toList();
        } catch (MarkupError unreadable) {
            return List.of(new Part(Kind.TEXT, "", List.of(new Run(text, ""))));
        }
    }

    private static Part part(Block block) {
        List<Run> runs = new ArrayList<>();
        block.inside().forEach(piece -> add(runs, piece, ""));
        if (block instanceof Block.Item item) {
            return new Part(Kind.ITEM, item.number(), runs);
        }
        Kind kind = block instanceof Block.Heading
                ? Kind.HEADING
                : block instanceof Block.Quotation ? Kind.QUOTATION : Kind.TEXT;
        return new Part(kind, "", runs);
    }

    private static void add(List<Run> runs, Inline piece, String look) {
        if (piece instanceof Inline.Words words) {
            runs.add(new Run(words.text(), look));
        } else if (piece instanceof Inline.Bold bold) {
            inside(runs, bold, look + " is-bold");
        } else if (piece instanceof Inline.Italic italic) {
            inside(runs, italic, look + " is-italic");
        } else if (piece instanceof Inline.Argument argument) {
            inside(runs, argument, look + " is-argued");
        } else if (piece instanceof Inline.Footnote footnote) {
            inside(runs, footnote, look + " is-noted");
        } else if (piece instanceof Inline.Cited cited) {
            runs.add(new Run((cited.sign() + " " + cited.place()).strip(), look + " is-cited"));
        } else if (piece instanceof Inline.ExhibitReference exhibit) {
            runs.add(new Run(exhibit.number(), look + " is-cited"));
        } else if (piece instanceof Inline.ContraryReference contrary) {
            runs.add(new Run(contrary.number(), look + " is-cited"));
        } else if (piece instanceof Inline.ParagraphReference paragraph) {
            runs.add(new Run("¶ " + paragraph.key(), look + " is-cited"));
        } else if (piece instanceof Inline.NotStated gap) {
            runs.add(new Run("□ " + gap.words(), look + " is-gap"));
        } else if (piece instanceof Inline.Identifier identifier) {
            runs.add(new Run(identifier.text(), look));
        } else if (piece instanceof Inline.TlpLabel label) {
            runs.add(new Run("TLP:" + label.name(), look));
        } else if (piece instanceof Inline.Address address) {
            runs.add(new Run(address.url(), look));
        } else {
            inside(runs, piece, look);
        }
    }

    private static void inside(List<Run> runs, Inline around, String look) {
        around.inside().forEach(piece -> add(runs, piece, look));
    }
}
