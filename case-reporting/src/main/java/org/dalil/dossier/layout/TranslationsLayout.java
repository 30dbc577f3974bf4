package org.dalil.dossier.layout;

import org.dalil.dossier.content.Section;
import org.dalil.dossier.content.SectionBody.Translations;

/** Which translations there are, and what their translators state. */
record TranslationsLayout(Kit kit) implements SectionLayout<Translations> {

    @Override
    public void print(Section section, Translations translations) {
        kit.blocks().heading(section);
        kit.blocks().remark(translations.note(), .5 * kit.edition().type().line());
        var table = kit.table(18, 46, 28, 28, 34)
                .head("exhibit", "translations.scope", "translations.translator", "date", "translations.statement");
        for (var translation : translations.translations()) {
            table.row(
                    () -> {
                        kit.inlines().at(translation.exhibit());
                        kit.inlines().exhibit(translation.exhibit());
                    },
                    () -> kit.inlines().prose(translation.scope()),
                    () -> kit.inlines().prose(translation.translator()),
                    () -> kit.inlines().prose(translation.date()),
                    () -> kit.inlines().prose(translation.statement()));
        }
        if (translations.translations().isEmpty()) {
            kit.blocks().remark(0, () -> kit.inlines().notStated());
        }
        table.print();
    }
}
