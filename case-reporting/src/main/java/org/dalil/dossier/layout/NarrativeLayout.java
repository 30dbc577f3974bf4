package org.dalil.dossier.layout;

import org.dalil.dossier.content.Section;
import org.dalil.dossier.content.SectionBody.Narrative;

/** A section of text. */
record NarrativeLayout(Kit kit) implements SectionLayout<Narrative> {

    @Override
    public void print(Section section, Narrative body) {
        kit.blocks().heading(section);
        if (body.paragraphs().isEmpty()) {
            kit.blocks().remark(0, () -> kit.inlines().notStated());
        }
        kit.blocks().paragraphs(body.paragraphs());
    }
}
