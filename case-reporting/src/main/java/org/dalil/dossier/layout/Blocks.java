package org.dalil.dossier.layout;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dalil.dossier.content.Paragraph;
import org.dalil.dossier.content.Prose;
import org.dalil.dossier.content.Section;
import org.dalil.dossier.layout.TypeScale.Role;

/** Headings and paragraphs. */
final class Blocks {

    private final Edition edition;
    private final Fo fo;
    private final Inlines inlines;
    private final Set<String> headed = new HashSet<>();

    Blocks(Edition edition, Fo fo, Inlines inlines) {
        this.edition = edition;
        this.fo = fo;
        this.inlines = inlines;
    }

    void heading(Section section) {
        heading(section, Traits.NONE);
    }

    /** Once, however many parts the section has. */
    void heading(Section section, Traits more) {
        if (headed.add(section.key())) {
            firstHeading(section, more);
        }
    }

    private void firstHeading(Section section, Traits more) {
        heading(section.key(), edition.number(section), () -> inlines.text(section.heading()), more);
    }

    /** A heading with its number, if it has one, in the margin. */
    void heading(String key, String number, Runnable words, Traits more) {
        var type = edition.type();
        var size = type.size(Role.H1);
        fo.block(
                size.traits()
                        .and(Traits.rule("before", .9, Ink.PETROL))
                        .and(Traits.colour(Ink.PETROL))
                        .and(Traits.KEEP_WITH_NEXT)
                        .and(Traits.spaceBefore(1.7 * type.line()))
                        .and(Traits.spaceAfter(.5 * type.line()))
                        .and("role", "H1", "id", "s-" + key, "font-family", "Amiri", "start-indent", "0mm")
                        .and("space-before.conditionality", "discard")
                        .and("padding-before", Traits.pt(type.pick(5, 6.5)))
                        .and(more),
                () -> fo.block(Traits.indent(Kit.MARGIN).and("text-indent", Traits.mm(-Kit.MARGIN)), () -> {
                    fo.inline(Traits.colour(Ink.RUBRIC), () -> fo.text(number));
                    inlines.space(Kit.MARGIN - Widths.sectionNumber(number, size.size()));
                    words.run();
                }));
    }

    /** A heading inside a section. */
    void subheading(double indent, Traits more, Runnable words) {
        var size = edition.type().size(Role.H2);
        fo.block(
                size.traits()
                        .and(Traits.BOLD)
                        .and(Traits.colour(Ink.TEXT))
                        .and(Traits.indent(indent))
                        .and(Traits.KEEP_WITH_NEXT)
                        .and(Traits.spaceBefore(.8 * size.leading()))
                        .and(Traits.spaceAfter(.25 * size.leading()))
                        .and("role", "H2")
                        .and(more),
                words);
    }

    /** A line above a table. */
    void caption(double indent, Runnable words) {
        fo.block(
                edition.type()
                        .traits(Role.LABEL)
                        .and(Traits.BOLD)
                        .and(Traits.colour(Ink.LABEL))
                        .and(Traits.indent(indent))
                        .and(Traits.KEEP_WITH_NEXT)
                        .and(Traits.spaceBefore(.5 * edition.type().line()))
                        .and(Traits.spaceAfter(3)),
                words);
    }

    void paragraphs(List<Paragraph> paragraphs) {
        paragraphs(paragraphs, Traits.NONE);
    }

    void paragraphs(List<Paragraph> paragraphs, Traits more) {
        for (var paragraph : paragraphs) {
            numbered(
                    paragraph,
                    Traits.indent(Kit.MARGIN)
                            .and(Traits.spaceAfter(.45 * edition.type().line()))
                            .and("widows", "2", "orphans", "2")
                            .and(more),
                    () -> inlines.prose(paragraph.prose()));
        }
    }

    /** A block with the number of a paragraph hanging before it. */
    void numbered(Paragraph paragraph, Traits more, Runnable words) {
        inlines.at(paragraph.key());
        var number = Integer.toString(edition.numbering().next(paragraph.key()));
        double points = edition.type().size(Role.MARGIN_NUMBER).size();
        double width = number.length() * Widths.MONO * points * Widths.MM_PER_POINT;
        fo.block(
                edition.type()
                        .traits(Role.BODY)
                        .and("id", "p-" + paragraph.key(), "text-indent", Traits.mm(-(Kit.GUTTER + width)))
                        .and(more),
                () -> {
                    marginNumber(number);
                    inlines.space(Kit.GUTTER);
                    words.run();
                });
    }

    void marginNumber(String number) {
        fo.inline(
                Traits.colour(Ink.RUBRIC)
                        .and("font-family", "Noto Sans Mono", "font-weight", "normal")
                        .and(
                                "font-size",
                                Traits.pt(
                                        edition.type().size(Role.MARGIN_NUMBER).size())),
                () -> fo.text(number));
    }

    /** Small text under or over something, in the column of the text. */
    void remark(Prose prose, double after) {
        if (!prose.isEmpty()) {
            remark(after, () -> inlines.prose(prose));
        }
    }

    void remark(double after, Runnable words) {
        fo.block(
                edition.type()
                        .traits(Role.SMALL)
                        .and(Traits.colour(Ink.SOFT))
                        .and(Traits.indent(Kit.MARGIN))
                        .and(Traits.spaceAfter(after)),
                words);
    }

    void plain(Role role, Traits more, Runnable words) {
        fo.block(edition.type().traits(role).and(more), words);
    }

    /** A line inside a cell. */
    void line(Traits more, Runnable words) {
        fo.block(more, words);
    }
}
