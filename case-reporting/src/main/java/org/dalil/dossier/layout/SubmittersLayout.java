package org.dalil.dossier.layout;

import org.dalil.dossier.content.Prose;
import org.dalil.dossier.content.Section;
import org.dalil.dossier.content.SectionBody.Submitters;
import org.dalil.dossier.layout.TypeScale.Role;

/** Who submits. */
record SubmittersLayout(Kit kit) implements SectionLayout<Submitters> {

    @Override
    public void print(Section section, Submitters submitters) {
        kit.blocks().heading(section);
        kit.blocks().paragraphs(submitters.paragraphs());
        var table =
                kit.table(38, 86).at(Kit.MARGIN).padding(1.7).in(kit.edition().rightToLeft() ? Role.SMALL : Role.DENSE);
        row(table, "submitters.submittedBy", submitters.submittedBy());
        row(table, "submitters.contact", submitters.contact());
        row(table, "submitters.signatures", submitters.signatures());
        if (!submitters.capacities().isEmpty()) {
            row(table, "submitters.capacities", submitters.capacities());
        }
        if (!submitters.countries().isEmpty()) {
            row(table, "submitters.countries", submitters.countries());
        }
        row(table, "submitters.signedText", submitters.signedText());
        table.print();
    }

    private void row(Table table, String label, Prose value) {
        table.labelled(label, () -> {
            kit.inlines().at(label);
            kit.inlines().prose(value);
        });
    }
}
