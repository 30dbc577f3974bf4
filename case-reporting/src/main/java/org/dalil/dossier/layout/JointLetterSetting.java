package org.dalil.dossier.layout;

import java.util.List;
import org.dalil.dossier.content.Cover;
import org.dalil.dossier.content.DossierContent;
import org.dalil.dossier.content.Imprint;
import org.dalil.dossier.content.JointLetter;
import org.dalil.dossier.content.Prose;
import org.dalil.dossier.layout.TypeScale.Role;
import org.dalil.shared.Digest;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;

/**
 * A joint letter in one language, set: nothing on its pages but the letter, those who signed it, and the numbers of the
 * pages.
 *
 * @param fo as XSL-FO
 * @param linkDescription what a link inside the document is called
 */
public record JointLetterSetting(byte[] fo, String linkDescription) {

    private static final String KEY = "letter";
    private static final LocalText NOTHING = new LocalText(null, null, null);
    private static final int GROUPS = 4;

    public static JointLetterSetting of(JointLetter letter, Language language) {
        Kit kit = Kit.of(new Edition(shell(letter), language, null));
        PageFrame frame = new PageFrame(kit);
        Preamble.root(kit, () -> {
            frame.masters();
            Preamble.declarations(
                    kit, KEY, letter.title().best(language).orElseThrow().text());
            frame.plain(() -> {
                kit.inlines().enter(KEY);
                Pages pages = new Pages(kit, letter);
                JointLetterPlan.shipped().parts().forEach(pages::print);
            });
        });
        return new JointLetterSetting(kit.fo().toBytes(), kit.word("link"));
    }

    private static DossierContent shell(JointLetter letter) {
        Imprint imprint =
                new Imprint("", "", letter.date(), Imprint.Standing.FINAL, Imprint.Tlp.CLEAR, "", "", "", null, null);
        Prose none = Prose.NOT_STATED;
        Cover cover = new Cover(letter.title(), letter.title(), letter.title(), NOTHING, none, none, none, none, none);
        return new DossierContent(imprint, cover, List.of(), List.of());
    }

    private record Pages(Kit kit, JointLetter letter) {

        void print(JointLetterPlan.Part part) {
            switch (part.kind()) {
                case ADDRESSEES -> letter.addressees().forEach(this::addressee);
                case DATE -> date();
                case TITLE -> title();
                case BODY -> body();
                case ORGANISATIONS -> names(part, letter.organisations());
                case PEOPLE -> names(part, letter.people());
                case UNNAMED -> unnamed();
                case FINGERPRINTS -> fingerprints();
            }
        }

        private double line() {
            return kit.edition().type().line();
        }

        private void addressee(LocalText addressee) {
            kit.blocks().plain(Role.BODY, Traits.NONE, () -> words(addressee));
        }

        private void date() {
            kit.blocks().plain(Role.BODY, Traits.spaceBefore(line()).and(Traits.spaceAfter(line())), () -> kit.inlines()
                    .text(kit.edition().dates().day(letter.date())));
        }

        private void title() {
            kit.blocks()
                    .plain(
                            Role.H1,
                            Traits.of("role", "H1", "id", "s-" + KEY, "font-family", "Amiri")
                                    .and(Traits.KEEP_WITH_NEXT)
                                    .and(Traits.spaceAfter(line())),
                            () -> words(letter.title()));
        }

        /** Paragraphs are parted by an empty line; a line that was begun anew begins anew here. */
        private void body() {
            String body = letter.body().in(kit.edition().language()).orElseThrow();
            for (String paragraph : body.strip().split("\\R\\h*\\R\\s*")) {
                kit.blocks().plain(Role.BODY, Traits.spaceAfter(.7 * line()).and("widows", "2", "orphans", "2"), () -> {
                    for (String words : paragraph.split("\\R")) {
                        kit.fo().block(Traits.NONE, () -> kit.inlines().text(words.strip()));
                    }
                });
            }
        }

        private void names(JointLetterPlan.Part part, List<JointLetter.Name> names) {
            if (names.isEmpty()) {
                return;
            }
            kit.blocks().subheading(0, Traits.spaceBefore(1.4 * line()), () -> {
                kit.inlines().text(LocalText.orEmpty(part.heading()));
                kit.fo().text(" (" + names.size() + ")");
            });
            kit.fo()
                    .element(
                            "list-block",
                            Traits.of(
                                            "provisional-distance-between-starts",
                                            "10mm",
                                            "provisional-label-separation",
                                            "2mm")
                                    .and("start-indent", "0mm"),
                            () -> names.forEach(this::name));
        }

        private void name(JointLetter.Name name) {
            kit.inlines().at("signatory " + name.number());
            kit.fo().element("list-item", Traits.spaceAfter(2).and("keep-together.within-column", "always"), () -> {
                kit.fo().element("list-item-label", Traits.of("end-indent", "label-end()"), () -> kit.blocks()
                        .plain(Role.BODY, start(), () -> kit.fo().text(Integer.toString(name.number()))));
                kit.fo().element("list-item-body", Traits.of("start-indent", "body-start()"), () -> kit.blocks()
                        .plain(Role.BODY, start(), () -> {
                            words(name.name());
                            for (LocalText more : name.more()) {
                                kit.fo().text(kit.word("list.separator"));
                                words(more);
                            }
                        }));
            });
        }

        private static Traits start() {
            return Traits.of("text-align", "start");
        }

        private void unnamed() {
            if (letter.unnamed() > 0) {
                kit.blocks().plain(Role.BODY, Traits.spaceBefore(line()), () -> kit.inlines()
                        .text(kit.edition().words().format("joint.unnamed", letter.unnamed())));
            }
        }

        private void fingerprints() {
            fingerprint("joint.letter", letter.version(), letter.fingerprint(), 1.6 * line());
            fingerprint("joint.list", letter.list(), letter.sealed(), .4 * line());
        }

        private void fingerprint(String key, int number, Digest digest, double before) {
            kit.blocks()
                    .plain(
                            Role.REMARK,
                            Traits.spaceBefore(before)
                                    .and(Traits.colour(Ink.LABEL))
                                    .and(Traits.TOGETHER),
                            () -> {
                                kit.fo().block(Traits.NONE, () -> kit.inlines()
                                        .text(kit.edition().words().format(key, number)));
                                kit.inlines().digest(digest, GROUPS, 7, 10, " ", Ink.LABEL);
                            });
        }

        /** In the language of the letter, else as it was signed; nothing is said about what is missing. */
        private void words(LocalText text) {
            text.best(kit.edition().language()).ifPresent(spoken -> kit.inlines()
                    .in(spoken.language(), () -> kit.inlines().text(spoken.text())));
        }
    }
}
