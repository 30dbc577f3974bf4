package org.dalil.dossier.layout;

import org.dalil.dossier.content.Section;
import org.dalil.dossier.content.SectionBody.Credibility;

/** What each exhibit is worth. */
record CredibilityLayout(Kit kit) implements SectionLayout<Credibility> {

    @Override
    public void print(Section section, Credibility credibility) {
        kit.blocks().heading(section);
        kit.blocks().paragraphs(credibility.paragraphs());
        if (credibility.exhibits().isEmpty() && credibility.paragraphs().isEmpty()) {
            kit.blocks().remark(0, () -> kit.inlines().notStated());
        }
        var table = kit.table(16, 50, 20, 68).head("exhibit", "credibility.what", "proof.facts", "credibility.note");
        for (var judged : credibility.exhibits()) {
            table.row(
                    () -> {
                        kit.inlines().at(judged.exhibit());
                        kit.inlines().exhibit(judged.exhibit());
                    },
                    () -> kit.inlines().prose(judged.title()),
                    () -> {
                        if (judged.facts().isEmpty()) {
                            kit.inlines().dash();
                        } else {
                            kit.inlines().paragraphs(judged.facts());
                        }
                    },
                    () -> kit.inlines().prose(judged.note()));
        }
        table.print();
    }
}
