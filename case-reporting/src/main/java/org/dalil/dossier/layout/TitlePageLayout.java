package org.dalil.dossier.layout;

import org.dalil.dossier.content.Section;
import org.dalil.dossier.content.SectionBody.Authority;
import org.dalil.dossier.content.SectionBody.TitlePage;
import org.dalil.dossier.layout.TypeScale.Role;

/** What this is, to whom, and under which law. */
record TitlePageLayout(Kit kit) implements SectionLayout<TitlePage> {

    @Override
    public void print(Section section, TitlePage title) {
        double line = kit.edition().type().line();
        var indent = Traits.indent(Kit.MARGIN);
        kit.blocks().heading(section);
        kit.fo()
                .block(
                        kit.type(Role.ASK)
                                .and(Traits.colour(Ink.TEXT))
                                .and(indent)
                                .and("font-family", "Amiri")
                                .and(Traits.spaceAfter(line)),
                        () -> kit.inlines().text(title.kind()));
        kit.blocks().paragraphs(title.paragraphs());
        var table = kit.table(42, 112).after(line);
        table.labelled("title.to", () -> {
            if (title.recipients().isEmpty()) {
                kit.inlines().notStated();
            }
            title.recipients().forEach(recipient -> kit.fo()
                    .block(Traits.NONE, () -> kit.inlines().text(recipient)));
        });
        for (var authority : title.authorities()) {
            table.labelled(() -> kit.inlines().text(authority.regime()), () -> acts(authority));
        }
        table.labelled("date", () -> kit.inlines()
                .text(kit.edition()
                        .dates()
                        .day(kit.edition().content().imprint().date())));
        table.print();
    }

    private void acts(Authority authority) {
        kit.inlines().at("authorities");
        authority.acts().forEach(act -> kit.fo()
                .block(Traits.spaceAfter(2), () -> kit.inlines().text(act)));
        if (authority.acts().isEmpty()) {
            kit.inlines().notStated();
        }
    }
}
