package org.dalil.dossier.layout;

import org.dalil.dossier.content.Section;
import org.dalil.dossier.content.SectionBody.Target;
import org.dalil.dossier.layout.TypeScale.Role;

/** Who is to be listed. */
record TargetLayout(Kit kit) implements SectionLayout<Target> {

    @Override
    public void print(Section section, Target target) {
        kit.blocks().heading(section);
        kit.blocks().paragraphs(target.paragraphs());
        particulars(target);
    }

    void particulars(Target target) {
        identifiers(target);
        if (!target.names().isEmpty()) {
            kit.blocks().caption(Kit.MARGIN, () -> kit.words("target.names"));
            names(target);
        }
    }

    private void identifiers(Target target) {
        var table = kit.table(42, 84, 28)
                .head("target.identifier", "target.value", "target.source")
                .padding(1.7)
                .in(kit.edition().rightToLeft() ? Role.SMALL : Role.DENSE);
        for (var identifier : target.identifiers()) {
            table.labelled(
                    () -> kit.inlines().text(identifier.label()),
                    () -> {
                        kit.inlines().at("identifiers");
                        kit.inlines().prose(identifier.value());
                    },
                    () -> {
                        if (!identifier.source().isEmpty()) {
                            kit.inlines().prose(identifier.source());
                        } else if (identifier.value().isEmpty()) {
                            kit.fo().text("\u00a0");
                        } else {
                            kit.inlines().notStated();
                        }
                    });
        }
        table.print();
    }

    private void names(Target target) {
        var table = kit.table(48, 52, 24)
                .head("target.asWritten", "target.kind", "target.where")
                .at(Kit.MARGIN)
                .padding(2);
        for (var name : target.names()) {
            table.row(
                    () -> {
                        kit.inlines().at("names");
                        kit.inlines().asWritten(name.name());
                    },
                    () -> kit.inlines().text(name.kind()),
                    () -> kit.inlines().exhibit(name.exhibit()));
        }
        table.print();
    }
}
