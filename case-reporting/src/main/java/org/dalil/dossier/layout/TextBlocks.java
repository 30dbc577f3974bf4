package org.dalil.dossier.layout;

import java.util.List;
import org.dalil.markup.Block;
import org.dalil.markup.Inline;

/** Sets what a drafter wrote in more than one block: headings, lists and quotations inside a paragraph. */
record TextBlocks(Edition edition, Fo fo, Inlines inlines) {

    private static final String DEEPER = "inherited-property-value(start-indent) + ";
    private static final double HANGING = 5;

    /** The first block goes on in the line that has begun, behind the number of its paragraph. */
    void print(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block instanceof Block.Item) {
                int from = i;
                while (i + 1 < blocks.size() && blocks.get(i + 1) instanceof Block.Item) {
                    i++;
                }
                list(blocks.subList(from, i + 1));
            } else if (i == 0 && block instanceof Block.Text) {
                inlines.pieces(block.inside());
            } else if (i == 0 && block instanceof Block.Heading) {
                inlines.bold(() -> inlines.pieces(block.inside()));
            } else {
                apart(block);
            }
        }
    }

    private void apart(Block block) {
        double line = edition.type().line();
        Traits traits = Traits.of("text-indent", "0mm").and(Traits.spaceBefore(.35 * line));
        if (block instanceof Block.Heading) {
            fo.block(traits.and(Traits.BOLD).and(Traits.KEEP_WITH_NEXT), () -> inlines.pieces(block.inside()));
        } else if (block instanceof Block.Quotation) {
            fo.block(
                    traits.and(Traits.colour(Ink.SOFT))
                            .and(Traits.rule("start", 1.2, Ink.RULE))
                            .and("role", "BlockQuote", "padding-start", "3mm"),
                    () -> inlines.pieces(block.inside()));
        } else {
            fo.block(traits, () -> inlines.pieces(block.inside()));
        }
    }

    private void list(List<Block> items) {
        fo.block(
                Traits.of("role", "L", "text-indent", "0mm")
                        .and(Traits.spaceBefore(.25 * edition.type().line())),
                () -> items.forEach(item -> item((Block.Item) item)));
    }

    private void item(Block.Item item) {
        fo.block(
                Traits.of("role", "LI", "start-indent", DEEPER + Traits.mm(HANGING))
                        .and("text-indent", Traits.mm(-HANGING))
                        .and(Traits.spaceBefore(2)),
                () -> fo.inline(Traits.of("role", "LBody"), () -> {
                    String number = item.number().isEmpty() ? "–" : item.number() + ".";
                    fo.text(number);
                    inlines.space(Math.max(1, HANGING - Widths.listMark(number, edition)));
                    inlines.pieces(item.inside());
                }));
    }

    /** Where a drafter says what something is taken from: a footnote that leads there, or the same in the line. */
    void cite(Inline.Cited cited, boolean inNote) {
        if (inNote) {
            words(cited);
        } else {
            inlines.footnote(() -> {
                words(cited);
                inlines.text(".");
            });
        }
    }

    private void words(Inline.Cited cited) {
        switch (cited.thing()) {
            case EXHIBIT -> {
                inlines.exhibit(cited.key());
                inlines.text(edition.words().get("list.separator") + place(cited.place()));
            }
            case FACT -> {
                inlines.text(edition.words().get("cited.fact") + "\u00a0");
                inlines.paragraph(cited.key());
            }
            case CRITERION -> law(() -> inlines.leftToRight(() -> inlines.text(inlines.cited(cited.key()))));
            case CLAIM -> law(() -> inlines.text(inlines.cited(cited.key())));
        }
    }

    /** Leads to the section that says what the criteria are, where there is one. */
    private void law(Runnable words) {
        edition.references()
                .law()
                .ifPresentOrElse(law -> inlines.link("s-" + law, edition.words().get("link"), words), words);
    }

    /** {@code p. 3 ¶2} as the language says it. */
    private String place(String place) {
        return place.replaceAll("\\bpp?\\.\\s*(?=\\d)", edition.words().get("cited.page") + "\u00a0")
                .replaceAll(
                        "[,;]?\\s*¶\\s*(?=\\d)",
                        edition.words().get("list.separator") + edition.words().get("cited.paragraph") + "\u00a0")
                .replaceAll("^[,،]\\s*", "");
    }
}
