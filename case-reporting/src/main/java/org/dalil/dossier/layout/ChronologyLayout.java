package org.dalil.dossier.layout;

import org.dalil.dossier.content.Section;
import org.dalil.dossier.content.SectionBody.Chronology;
import org.dalil.dossier.content.SectionBody.Fact;
import org.dalil.dossier.layout.TypeScale.Role;

/** The facts, with their dates in the margin. Each has a footnote, if only one that says that no source is stated. */
record ChronologyLayout(Kit kit) implements SectionLayout<Chronology> {

    @Override
    public void print(Section section, Chronology chronology) {
        kit.blocks().heading(section);
        kit.blocks().paragraphs(chronology.opening());
        if (chronology.facts().isEmpty()) {
            if (chronology.opening().isEmpty()) {
                kit.blocks().remark(0, () -> kit.inlines().notStated());
            }
            return;
        }
        kit.fo()
                .element(
                        "list-block",
                        Traits.of("provisional-distance-between-starts", Traits.mm(Kit.MARGIN))
                                .and("provisional-label-separation", Traits.mm(2 * Kit.GUTTER), "start-indent", "0mm"),
                        () -> chronology.facts().forEach(this::fact));
    }

    private void fact(Fact fact) {
        kit.fo()
                .element(
                        "list-item",
                        Traits.spaceAfter(.55 * kit.edition().type().line()).and(Traits.TOGETHER),
                        () -> {
                            kit.fo()
                                    .element(
                                            "list-item-label",
                                            Traits.of("end-indent", "label-end()"),
                                            () -> date(fact));
                            kit.fo()
                                    .element(
                                            "list-item-body",
                                            Traits.of("start-indent", "body-start()"),
                                            () -> words(fact));
                        });
    }

    private void date(Fact fact) {
        var date = kit.edition().dates().of(fact.date());
        kit.fo()
                .block(
                        kit.type(Role.SMALL)
                                .and(Traits.BOLD)
                                .and(Traits.colour(Ink.TEXT))
                                .and("text-align", "start")
                                .and(
                                        "padding-before",
                                        Traits.pt(kit.edition().type().pick(1.6, 3))),
                        () -> {
                            if (date.isEmpty()) {
                                kit.inlines().notStated();
                            } else {
                                kit.inlines().text(date);
                            }
                        });
        kit.fo().block(kit.type(Role.REMARK).and(Traits.colour(Ink.LABEL)).and("text-align", "start"), () -> {
            if (fact.dateNote().isEmpty()) {
                kit.inlines().text(kit.edition().dates().exactness(fact.date()));
            } else {
                kit.inlines().text(fact.dateNote());
            }
        });
    }

    private void words(Fact fact) {
        kit.blocks().numbered(fact.paragraph(), Traits.NONE, () -> {
            int before = kit.inlines().footnotes();
            kit.inlines().prose(fact.paragraph().prose());
            if (kit.inlines().footnotes() == before) {
                kit.inlines().footnote(() -> kit.words("facts.noSource"));
            }
        });
        kit.fo()
                .block(
                        kit.type(Role.LABEL).and(Traits.colour(Ink.LABEL)).and(Traits.spaceBefore(2)),
                        () -> kit.inlines().text(fact.status()));
    }
}
