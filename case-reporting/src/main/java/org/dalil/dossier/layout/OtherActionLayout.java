package org.dalil.dossier.layout;

import org.dalil.dossier.content.Section;
import org.dalil.dossier.content.SectionBody.OtherAction;

/** What other authorities did. */
record OtherActionLayout(Kit kit) implements SectionLayout<OtherAction> {

    @Override
    public void print(Section section, OtherAction other) {
        kit.blocks().heading(section);
        if (other.paragraphs().isEmpty() && other.measures().isEmpty()) {
            kit.blocks().remark(0, () -> kit.inlines().notStated());
        }
        kit.blocks().paragraphs(other.paragraphs(), Traits.KEEP_WITH_NEXT);
        var table = kit.table(36, 50, 36, 32).head("other.authority", "other.measure", "date", "other.state");
        for (var measure : other.measures()) {
            table.row(
                    () -> {
                        kit.inlines().at("measures");
                        kit.inlines().text(measure.authority());
                    },
                    () -> kit.inlines().prose(measure.measure()),
                    () -> kit.inlines().prose(measure.date()),
                    () -> kit.inlines().prose(measure.state()));
        }
        table.print();
    }
}
