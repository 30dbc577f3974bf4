package org.dalil.dossier.layout;

import java.util.List;
import org.dalil.dossier.content.Prose;
import org.dalil.dossier.content.Section;
import org.dalil.dossier.content.SectionBody.Reasons;
import org.dalil.dossier.layout.TypeScale.Role;
import org.dalil.markup.Sentences;

/** The statement of reasons beside a bar, and how many words of it are allowed. */
record ReasonsLayout(Kit kit) implements SectionLayout<Reasons> {

    @Override
    public void print(Section section, Reasons reasons) {
        double line = kit.edition().type().line();
        kit.blocks().heading(section);
        kit.blocks().paragraphs(reasons.paragraphs(), Traits.TOGETHER);
        kit.inlines().at("statement");
        kit.fo()
                .block(
                        Traits.indent(Kit.MARGIN)
                                .and(Traits.rule("start", 1.6, Ink.PETROL))
                                .and(Traits.spaceAfter(4))
                                .and("padding-start", Traits.mm(Kit.GUTTER)),
                        () -> statement(reasons));
        kit.fo()
                .block(
                        kit.type(Role.SMALL)
                                .and(Traits.colour(Ink.LABEL))
                                .and(Traits.indent(Kit.MARGIN))
                                .and(Traits.spaceBefore(5))
                                .and(Traits.spaceAfter(line)),
                        () -> {
                            int words = words(reasons.statement());
                            kit.fo()
                                    .inline(
                                            words > reasons.wordLimit() ? Traits.colour(Ink.RUBRIC) : Traits.NONE,
                                            () -> kit.inlines()
                                                    .text(kit.edition()
                                                            .words()
                                                            .format("reasons.words", words, reasons.wordLimit())));
                            if (!reasons.support().isEmpty()) {
                                kit.inlines().text(" " + kit.word("reasons.support") + " ");
                                kit.inlines().paragraphs(reasons.support());
                            }
                        });
    }

    private void statement(Reasons reasons) {
        var statement = reasons.statement();
        double between = .5 * kit.edition().type().line();
        for (int i = 0; i < statement.size(); i++) {
            var prose = statement.get(i);
            kit.fo()
                    .block(
                            kit.type(Role.BODY)
                                    .and(Traits.indent(Kit.MARGIN + Kit.GUTTER))
                                    .and(Traits.spaceAfter(i + 1 < statement.size() ? between : 0))
                                    .and("widows", "2", "orphans", "2")
                                    .and(Kit.named(reasons.key(i))),
                            () -> kit.inlines().uncited(() -> kit.inlines().prose(prose)));
        }
        if (statement.isEmpty()) {
            kit.fo().block(kit.type(Role.BODY).and(Traits.indent(Kit.MARGIN + Kit.GUTTER)), () -> kit.inlines()
                    .notStated());
        }
    }

    private int words(List<Prose> statement) {
        return statement.stream()
                .flatMap(prose -> prose.text().best(kit.edition().language()).stream())
                .mapToInt(spoken -> Sentences.words(spoken.text()))
                .sum();
    }
}
