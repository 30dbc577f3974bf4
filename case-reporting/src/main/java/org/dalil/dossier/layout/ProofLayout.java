package org.dalil.dossier.layout;

import java.util.Arrays;
import org.dalil.dossier.content.Section;
import org.dalil.dossier.content.SectionBody.Element;
import org.dalil.dossier.content.SectionBody.Proof;
import org.dalil.dossier.content.SectionBody.ProofState;
import org.dalil.dossier.layout.TypeScale.Role;

/** What must be proven, element by element. */
record ProofLayout(Kit kit) implements SectionLayout<Proof> {

    @Override
    public void print(Section section, Proof proof) {
        kit.blocks().heading(section);
        kit.blocks().paragraphs(proof.paragraphs());
        counts(proof);
        var table = kit.table(45, 20, 22, 35, 32)
                .head("proof.element", "proof.facts", "proof.exhibits", "proof.independent", "proof.state")
                .padding(kit.edition().type().pick(2, .9))
                .in(Role.DENSE);
        for (var group : proof.groups()) {
            table.group(() -> kit.inlines().text(group.heading()));
            for (var element : group.elements()) {
                table.row(
                        () -> name(element),
                        () -> orDash(
                                !element.facts().isEmpty(), () -> kit.inlines().paragraphs(element.facts())),
                        () -> orDash(!element.exhibits().isEmpty(), () -> kit.inlines()
                                .exhibits(element.exhibits())),
                        () -> independent(element),
                        () -> state(element));
            }
        }
        table.print();
    }

    private void counts(Proof proof) {
        kit.fo()
                .block(
                        kit.type(Role.SMALL).and(Traits.indent(Kit.MARGIN)).and(Traits.spaceAfter(4)),
                        () -> Arrays.stream(ProofState.values()).forEach(state -> {
                            long count = proof.groups().stream()
                                    .flatMap(group -> group.elements().stream())
                                    .filter(element -> element.state() == state)
                                    .count();
                            kit.inlines().state(state);
                            kit.fo().text("\u00a0" + count + "\u00a0\u00a0\u00a0 ");
                        }));
    }

    private void name(Element element) {
        kit.inlines()
                .at("element "
                        + element.provision()
                                .citation()
                                .best(kit.edition().language())
                                .map(spoken -> spoken.text())
                                .orElse(""));
        kit.fo().block(Traits.BOLD, () -> kit.inlines().provision(element.provision()));
        kit.fo().block(Traits.NONE, () -> kit.inlines().text(element.name()));
    }

    private void independent(Element element) {
        if (element.independent() != null) {
            kit.inlines().bold(() -> kit.fo().text(Integer.toString(element.independent())));
            kit.fo().text(" ");
            kit.inlines().optional(element.issuers());
        } else {
            orDash(!element.issuers().isEmpty(), () -> kit.inlines().text(element.issuers()));
        }
    }

    private void state(Element element) {
        kit.fo().block(Traits.NONE, () -> kit.inlines().state(element.state()));
        if (!element.reason().isEmpty()) {
            var type = kit.edition().type();
            kit.fo()
                    .block(
                            Traits.colour(Ink.SOFT)
                                    .and("font-size", Traits.pt(type.pick(7.3, 9.6)))
                                    .and("line-height", Traits.pt(type.pick(9.8, 12.8))),
                            () -> kit.inlines().text(element.reason()));
        }
    }

    private void orDash(boolean there, Runnable inside) {
        if (there) {
            inside.run();
        } else {
            kit.inlines().dash();
        }
    }
}
