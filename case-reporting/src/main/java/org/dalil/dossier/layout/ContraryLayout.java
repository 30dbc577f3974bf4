package org.dalil.dossier.layout;

import org.dalil.dossier.content.Section;
import org.dalil.dossier.content.SectionBody.Contrary;
import org.dalil.dossier.content.SectionBody.Objection;

/** What is said against the request, with the answers. */
record ContraryLayout(Kit kit) implements SectionLayout<Contrary> {

    @Override
    public void print(Section section, Contrary contrary) {
        kit.blocks().heading(section);
        if (contrary.paragraphs().isEmpty() && contrary.objections().isEmpty()) {
            kit.blocks().remark(0, () -> kit.inlines().notStated());
        }
        kit.blocks().paragraphs(contrary.paragraphs());
        var table = kit.table(12, 56, 60, 26).head("number", "contrary.said", "contrary.answer", "contrary.state");
        for (var objection : contrary.objections()) {
            table.row(
                    () -> kit.fo().block(Traits.of("id", "x-" + objection.number()), () -> {
                        kit.inlines().at(objection.number());
                        kit.inlines().leftToRight(() -> kit.inlines().exhibitNumber(objection.number()));
                    }),
                    () -> kit.inlines().prose(objection.said()),
                    () -> answer(objection),
                    () -> kit.inlines().state(objection.state()));
        }
        table.print();
    }

    private void answer(Objection objection) {
        if (objection.key() == null) {
            kit.inlines().prose(objection.answer());
        } else {
            kit.fo().block(Kit.named(objection.key()), () -> kit.inlines().prose(objection.answer()));
        }
    }
}
