package org.dalil.dossier.layout;

import java.util.Optional;
import org.dalil.dossier.content.Section;
import org.dalil.dossier.content.SectionBody.Expert;
import org.dalil.dossier.content.SectionBody.Organisation;
import org.dalil.dossier.content.SectionBody.Signatories;
import org.dalil.dossier.layout.TypeScale.Role;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;

/** Everybody who signed, in two columns, under the numbers of the signed text. */
record SignatoriesLayout(Kit kit) implements SectionLayout<Signatories> {

    private static final Traits ACROSS = Traits.of("span", "all");

    @Override
    public void print(Section section, Signatories signatories) {
        kit.blocks().heading(section, ACROSS);
        kit.fo()
                .block(
                        kit.type(Role.BODY)
                                .and(ACROSS)
                                .and(Traits.indent(Kit.MARGIN))
                                .and(Traits.spaceAfter(.7 * kit.edition().type().line())),
                        () -> {
                            kit.inlines().prose(signatories.introduction());
                            kit.fo().text(" ");
                            kit.fo().inline(Traits.colour(Ink.LABEL), () -> kit.words("signatories.probable"));
                        });
        if (!signatories.organisations().isEmpty()) {
            title("signatories.organisations", signatories.organisations().size());
            list(() -> signatories.organisations().forEach(this::organisation));
        }
        if (!signatories.experts().isEmpty()) {
            title("signatories.experts", signatories.experts().size());
            list(() -> signatories.experts().forEach(this::expert));
        }
    }

    private void title(String key, int count) {
        kit.blocks()
                .subheading(
                        0,
                        ACROSS.and(Traits.rule("before", .5, Ink.TEXT))
                                .and(Traits.spaceBefore(
                                        .5 * kit.edition().type().line()))
                                .and(Traits.spaceAfter(5))
                                .and("padding-before", "3pt"),
                        () -> kit.inlines().text(kit.edition().words().format(key, count)));
    }

    private void list(Runnable items) {
        kit.fo()
                .element(
                        "list-block",
                        Traits.of("provisional-distance-between-starts", "8mm", "provisional-label-separation", "1.5mm")
                                .and("start-indent", "0mm"),
                        items);
    }

    private void item(int number, Runnable body) {
        kit.fo()
                .element(
                        "list-item",
                        Traits.spaceAfter(kit.edition().type().pick(3.4, 2.4))
                                .and("keep-together.within-column", "always"),
                        () -> {
                            kit.fo()
                                    .element(
                                            "list-item-label",
                                            Traits.of("end-indent", "label-end()"),
                                            () -> kit.blocks().plain(Role.SMALL, start(), () -> kit.blocks()
                                                    .marginNumber(Integer.toString(number))));
                            kit.fo().element("list-item-body", Traits.of("start-indent", "body-start()"), body);
                        });
    }

    private void organisation(Organisation organisation) {
        kit.inlines().at("organisation " + organisation.number());
        var name = organisation.name().in(kit.edition().language());
        var other = otherName(organisation.name())
                .filter(spoken -> !Optional.of(spoken.text()).equals(name));
        item(organisation.number(), () -> {
            kit.blocks().plain(Role.SMALL, start(), () -> {
                if (name.isEmpty()) {
                    kit.inlines().notStated(kit.word("signatories.noName"));
                } else if (name.get().matches("[0-9.]+")) {
                    kit.inlines().leftToRight(() -> kit.fo().text(name.get()));
                } else {
                    kit.inlines().text(name.get());
                }
                probable(organisation, kit.edition().language());
            });
            if (kit.edition().rightToLeft()) {
                notes(organisation);
                otherLine(organisation, other);
            } else {
                otherLine(organisation, other);
                notes(organisation);
            }
        });
    }

    /** The name as signed is sure; what may be probable is the one beside it. */
    private void probable(Organisation organisation, Language language) {
        if (organisation.probable() && language != Language.ARABIC) {
            kit.fo().text("\u00a0‡");
        }
    }

    private void otherLine(Organisation organisation, Optional<LocalText.Spoken> other) {
        other.ifPresent(spoken -> otherScript(spoken, () -> {
            kit.fo().text(spoken.text());
            probable(organisation, spoken.language());
        }));
        if (otherName(organisation.name()).isEmpty()) {
            kit.blocks().plain(Role.SMALL, start(), () -> kit.inlines().notStated(kit.word("signatories.noName")));
        }
    }

    private void notes(Organisation organisation) {
        if (!organisation.qualifier().isEmpty()) {
            note(() -> kit.inlines().text(organisation.qualifier()));
        }
        if (organisation.correction() != null) {
            note(() -> kit.inlines()
                    .text(kit.edition().words().format("signatories.misprint", organisation.correction())));
        }
    }

    private void note(Runnable words) {
        var type = kit.edition().type();
        kit.fo()
                .block(
                        start().and(Traits.colour(Ink.SOFT))
                                .and("font-style", kit.edition().rightToLeft() ? "normal" : "italic")
                                .and("font-size", Traits.pt(type.pick(7.5, 10)))
                                .and("line-height", Traits.pt(type.pick(10.5, 14))),
                        words);
    }

    private void expert(Expert expert) {
        kit.inlines().at("expert " + expert.number());
        var type = kit.edition().type();
        item(expert.number(), () -> {
            kit.blocks().plain(Role.SMALL, start(), () -> kit.inlines()
                    .bold(() -> kit.inlines().text(expert.name())));
            kit.fo()
                    .block(
                            start().and(Traits.colour(Ink.SOFT))
                                    .and("font-size", Traits.pt(type.pick(8, 10.5)))
                                    .and("line-height", Traits.pt(type.pick(11.5, 15))),
                            () -> {
                                if (expert.title().isEmpty()) {
                                    kit.inlines().notStated(kit.word("signatories.noTitle"));
                                } else {
                                    kit.inlines().text(expert.title());
                                }
                                for (var more : expert.more()) {
                                    kit.fo()
                                            .text(kit.word(
                                                    expert.title().isEmpty() ? "list.semicolon" : "list.separator"));
                                    kit.inlines().text(more);
                                }
                            });
            otherName(expert.name())
                    .ifPresent(spoken -> otherScript(spoken, () -> kit.fo().text(spoken.text())));
        });
    }

    /** The name in the script that this edition is not in. */
    private Optional<LocalText.Spoken> otherName(LocalText name) {
        var other = kit.edition().rightToLeft() ? Language.ENGLISH : Language.ARABIC;
        return name.in(other).map(text -> new LocalText.Spoken(text, other));
    }

    private void otherScript(LocalText.Spoken spoken, Runnable words) {
        boolean arabic = spoken.language() == Language.ARABIC;
        var size = arabic
                ? Traits.of("font-family", "Amiri", "font-size", "10.5pt", "line-height", "14pt")
                : Traits.of("font-size", "9.5pt", "line-height", "13pt");
        kit.fo().block(start().and(Traits.colour(Ink.SOFT)).and(size), () -> {
            Runnable spokenWords = () ->
                    kit.fo().inline(Traits.of("xml:lang", spoken.language().tag()), words);
            if (arabic) {
                kit.fo().element("bidi-override", Traits.of("direction", "rtl", "unicode-bidi", "embed"), spokenWords);
            } else {
                kit.inlines().leftToRight(spokenWords);
            }
        });
    }

    private static Traits start() {
        return Traits.of("text-align", "start");
    }
}
