package org.dalil.dossier.layout;

import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.dalil.dossier.content.AsWritten;
import org.dalil.dossier.content.Embedded;
import org.dalil.dossier.content.Imprint.Tlp;
import org.dalil.dossier.content.Prose;
import org.dalil.dossier.content.SectionBody.Provision;
import org.dalil.dossier.layout.TypeScale.Role;
import org.dalil.markup.Inline;
import org.dalil.markup.Markup;
import org.dalil.markup.MarkupError;
import org.dalil.shared.Digest;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;

/** Everything that stands in a line. */
final class Inlines {

    /** How much larger Arabic is set than the Latin around it. */
    static final double ARABIC_IN_LATIN = 1.22;

    private static final String RLM = "\u200F";
    static final String MONO = "Noto Sans Mono";
    private static final Traits UPRIGHT = Traits.of("font-weight", "normal", "font-style", "normal");

    /** Digits with hyphens between them would be read backwards in Arabic: phone numbers, ranges. */
    private static final Pattern DIGITS_WITH_HYPHENS = Pattern.compile("\\+?\\d+(?:[-–]\\d+)+");

    private final Edition edition;
    private final Fo fo;
    private String section = "";
    private String key = "";
    private int footnotes;
    private boolean rightToLeft;
    private boolean inNote;
    private boolean uncited;

    Inlines(Edition edition, Fo fo) {
        this.edition = edition;
        this.fo = fo;
        rightToLeft = edition.rightToLeft();
    }

    /** Errors name this section from here on. */
    void enter(String section) {
        this.section = section;
        key = "";
        fo.section(section);
    }

    /** Errors name this paragraph or row from here on. */
    void at(String key) {
        this.key = key;
    }

    int footnotes() {
        return footnotes;
    }

    // words

    void text(String text) {
        verbatim(Binding.bound(text));
    }

    /** Words letter for letter; only their direction is seen to. */
    void verbatim(String text) {
        var embedded = Embedded.ARABIC.matcher(text);
        int from = 0;
        while (embedded.find()) {
            directed(text.substring(from, embedded.start()));
            var words = embedded.group(1);
            in(Language.ARABIC, () -> directed(words));
            from = embedded.end();
        }
        directed(text.substring(from));
    }

    private void directed(String text) {
        if (!rightToLeft) {
            fo.text(text);
            return;
        }
        var digits = DIGITS_WITH_HYPHENS.matcher(text);
        int from = 0;
        while (digits.find()) {
            fo.text(text.substring(from, digits.start()));
            var range = digits.group();
            leftToRight(() -> fo.text(range));
            from = digits.end();
        }
        fo.text(text.substring(from));
    }

    /** Sets what runs in this direction, whatever runs around it. */
    void running(boolean toTheLeft, Runnable inside) {
        boolean before = rightToLeft;
        rightToLeft = toTheLeft;
        inside.run();
        rightToLeft = before;
    }

    /** Words of the record; says so if they are there in another language only, or not at all. */
    void text(LocalText text) {
        spoken(text, this::text);
    }

    /** Nothing at all if nobody wrote anything. */
    void optional(LocalText text) {
        if (!text.isEmpty()) {
            text(text);
        }
    }

    void prose(Prose prose) {
        spoken(prose.text(), this::markup);
    }

    private void spoken(LocalText text, Consumer<String> setter) {
        var spoken = text.best(edition.language());
        if (spoken.isEmpty()) {
            notStated();
        } else if (spoken.get().language() == edition.language()) {
            setter.accept(spoken.get().text());
        } else {
            in(spoken.get().language(), () -> setter.accept(spoken.get().text()));
            fo.text(" ");
            fo.inline(
                    edition.type().traits(Role.REMARK).and(Traits.colour(Ink.LABEL)),
                    () -> text(edition.words()
                            .get("onlyIn." + spoken.get().language().name())));
        }
    }

    void asWritten(AsWritten written) {
        in(written.language(), () -> verbatim(written.words()));
    }

    /** Sets what is in another language than the edition, or perhaps in the same. */
    void in(Language language, Runnable inside) {
        if (language == edition.language()) {
            inside.run();
        } else if (language == Language.ARABIC) {
            arabic(inside);
        } else {
            leftToRight(() -> fo.inline(Traits.of("xml:lang", language.tag()), inside));
        }
    }

    private void arabic(Runnable inside) {
        fo.element(
                "bidi-override",
                Traits.of("direction", "rtl", "unicode-bidi", "embed"),
                () -> fo.inline(
                        Traits.of("font-family", "Amiri", "font-size", Traits.em(ARABIC_IN_LATIN), "xml:lang", "ar")
                                .and(UPRIGHT),
                        () -> running(true, inside)));
    }

    /**
     * Sets what runs from left to right. The marks on both sides are needed in Arabic: a neutral between two such
     * runs would become left-to-right too, and «E-02 E-03» change places.
     */
    void leftToRight(Runnable inside) {
        if (!rightToLeft) {
            inside.run();
            return;
        }
        fo.text(RLM);
        fo.element(
                "bidi-override", Traits.of("direction", "ltr", "unicode-bidi", "embed"), () -> running(false, inside));
        fo.text(RLM);
    }

    void bold(Runnable inside) {
        fo.inline(Traits.BOLD, inside);
    }

    // markup

    void markup(String text) {
        try {
            new TextBlocks(edition, fo, this).print(Markup.blocks(text));
        } catch (MarkupError e) {
            throw e.in("section " + section + ", " + key);
        }
    }

    /** Sets what says nothing of its sources in public. */
    void uncited(Runnable inside) {
        uncited = true;
        inside.run();
        uncited = false;
    }

    /** What a criterion or a claim is called where it is cited. */
    LocalText cited(String key) {
        LocalText words = edition.content().cited().get(key);
        if (words == null) {
            throw new UnknownReference(section, this.key, "§" + key);
        }
        return words;
    }

    void pieces(List<Inline> pieces) {
        for (int i = 0; i < pieces.size(); i++) {
            boolean isCitedNext = !inNote && i + 1 < pieces.size() && pieces.get(i + 1) instanceof Inline.Cited;
            if (isCitedNext && pieces.get(i) instanceof Inline.Words words) {
                text(words.text().stripTrailing());
            } else {
                piece(pieces.get(i));
            }
        }
    }

    private void piece(Inline piece) {
        if (piece instanceof Inline.Words words) {
            text(words.text());
        } else if (piece instanceof Inline.Bold bold) {
            bold(() -> pieces(bold.inside()));
        } else if (piece instanceof Inline.Italic italic) {
            italic(() -> pieces(italic.inside()));
        } else if (piece instanceof Inline.Footnote footnote) {
            footnote(() -> noted(footnote.inside()));
        } else if (piece instanceof Inline.Argument argument) {
            pieces(argument.inside());
        } else if (piece instanceof Inline.Cited cited) {
            if (!uncited) {
                new TextBlocks(edition, fo, this).cite(cited, inNote);
            }
        } else if (piece instanceof Inline.LeftToRight ltr) {
            leftToRight(() -> pieces(ltr.inside()));
        } else if (piece instanceof Inline.English english) {
            in(Language.ENGLISH, () -> pieces(english.inside()));
        } else if (piece instanceof Inline.Arabic arabic) {
            in(Language.ARABIC, () -> pieces(arabic.inside()));
        } else if (piece instanceof Inline.ExhibitReference exhibit) {
            exhibit(exhibit.number());
        } else if (piece instanceof Inline.ContraryReference contrary) {
            reference(contrary.number());
        } else if (piece instanceof Inline.ParagraphReference paragraph) {
            paragraph(paragraph.key());
        } else if (piece instanceof Inline.NotStated gap) {
            notStated(gap.words().isEmpty() ? edition.words().get("notStated") : gap.words());
        } else if (piece instanceof Inline.Identifier identifier) {
            mono(identifier.text());
        } else if (piece instanceof Inline.TlpLabel label) {
            tlp(tlp(label.name()), edition.type().pick(7.5, 8));
        } else if (piece instanceof Inline.Address address) {
            new WebAddress(edition, fo, this).print(address.url());
        }
    }

    private void noted(List<Inline> pieces) {
        inNote = true;
        pieces(pieces);
        inNote = false;
    }

    private Tlp tlp(String name) {
        try {
            return Tlp.valueOf(name.replace('+', '_'));
        } catch (IllegalArgumentException e) {
            throw new UnknownReference(section, key, "TLP:" + name);
        }
    }

    private void italic(Runnable inside) {
        if (edition.rightToLeft()) {
            inside.run();
        } else {
            fo.inline(Traits.of("font-style", "italic"), inside);
        }
    }

    void footnote(Runnable inside) {
        footnotes++;
        var number = Integer.toString(footnotes);
        var type = edition.type();
        var size = type.size(Role.FOOTNOTE);
        fo.element("footnote", Traits.NONE, () -> {
            fo.inline(
                    UPRIGHT.and(Traits.colour(Ink.TEXT))
                            .and("font-size", Traits.em(type.pick(.66, .62)), "line-height", "1pt")
                            .and("baseline-shift", (int) type.pick(38, 32) + "%")
                            .and("font-family", type == TypeScale.ARABIC ? "Amiri" : "Noto Serif"),
                    () -> fo.text(number));
            double digit = type.pick(Widths.NOTO_SERIF_DIGIT, Widths.AMIRI_DIGIT);
            double gap = Kit.GUTTER - number.length() * digit * size.size() * Widths.MM_PER_POINT;
            fo.element(
                    "footnote-body",
                    Traits.NONE,
                    () -> fo.block(
                            size.traits()
                                    .and(UPRIGHT)
                                    .and(Traits.colour(Ink.SOFT))
                                    .and(Traits.indent(Kit.MARGIN))
                                    .and("end-indent", "0mm", "text-indent", Traits.mm(-Kit.GUTTER))
                                    .and("text-align", "start", "font-family", type.family()),
                            () -> {
                                fo.text(number);
                                space(gap);
                                running(edition.rightToLeft(), inside);
                            }));
        });
    }

    // references

    void exhibit(String number) {
        reference(number);
    }

    private void reference(String number) {
        if (!edition.references().has(number)) {
            throw new UnknownReference(section, key, number);
        }
        leftToRight(() -> link("x-" + number, number, () -> exhibitNumber(number)));
    }

    /** The number of an exhibit, a request or an objection; it never breaks. */
    void exhibitNumber(String number) {
        fo.inline(
                monoTraits().and(Traits.colour(Ink.PETROL)).and("keep-together.within-line", "always"),
                () -> fo.text(number.replace('-', '\u2011')));
    }

    void exhibits(List<String> numbers) {
        separated(" ", numbers, this::exhibit);
    }

    /** A reference to a numbered paragraph: its number. */
    void paragraph(String paragraph) {
        if (!edition.numbering().has(paragraph)) {
            throw new UnknownReference(section, key, "¶" + paragraph);
        }
        var number = Integer.toString(edition.numbering().of(paragraph));
        link(
                "p-" + paragraph,
                "¶ " + number,
                () -> fo.inline(
                        Traits.colour(Ink.RUBRIC).and("keep-together.within-line", "always"), () -> fo.text(number)));
    }

    void paragraphs(List<String> keys) {
        separated(edition.words().get("list.separator"), keys, this::paragraph);
    }

    void provision(Provision provision) {
        text(provision.citation());
        if (!provision.verified()) {
            fo.text("†");
        }
    }

    private <T> void separated(String separator, List<T> all, Consumer<T> setter) {
        for (Iterator<T> rest = all.iterator(); rest.hasNext(); ) {
            setter.accept(rest.next());
            if (rest.hasNext()) {
                fo.text(separator);
            }
        }
    }

    void link(String destination, String description, Runnable inside) {
        fo.element("basic-link", Traits.of("internal-destination", destination, "fox:alt-text", description), inside);
    }

    // signs

    void notStated() {
        notStated(edition.words().get("notStated"));
    }

    void notStated(String words) {
        fo.inline(monoTraits().and(Traits.colour(Ink.RUBRIC)), () -> fo.text("□"));
        fo.text("\u00a0");
        fo.inline(
                Traits.colour(Ink.RUBRIC)
                        .and("font-weight", "normal", "font-style", edition.rightToLeft() ? "normal" : "italic"),
                () -> fo.text(words.replace(' ', '\u00a0')));
    }

    void dash() {
        fo.inline(Traits.colour(Ink.LABEL), () -> fo.text("–"));
    }

    /** A state: a sign that can be told apart in grey, and its word if it is not empty. */
    void state(Mark mark, String word) {
        fo.inline(
                Traits.colour(mark.ink())
                        .and("font-family", MONO, "font-weight", "normal")
                        .and("font-size", Traits.em(edition.type().pick(1.05, .95))),
                () -> fo.text(mark.sign()));
        fo.text("\u00a0");
        fo.inline(Traits.BOLD.and(Traits.colour(mark.ink())), () -> fo.text(word));
    }

    void state(Enum<?> state) {
        state(Mark.of(state), edition.words().get(state));
    }

    void mono(String identifier) {
        leftToRight(() -> fo.inline(monoTraits(), () -> fo.text(identifier)));
    }

    void mono(String identifier, double points, Ink ink) {
        leftToRight(() -> fo.inline(
                monoTraits().and(Traits.colour(ink)).and("font-size", Traits.pt(points)), () -> fo.text(identifier)));
    }

    private Traits monoTraits() {
        return UPRIGHT.and(
                "font-family", MONO, "font-size", Traits.em(edition.type().mono()));
    }

    void tlp(Tlp tlp, double points) {
        leftToRight(() -> fo.inline(
                UPRIGHT.and("font-family", MONO, "font-size", Traits.pt(points))
                        .and("color", tlp.colour(), "background-color", "#000000")
                        .and(Traits.padding(.14 * points, .14 * points)),
                () -> fo.text("\u00a0" + tlp.label() + "\u00a0")));
    }

    /** A fingerprint in lines of so many groups of eight digits. */
    void digest(Digest digest, int groups, double points, double leading, String gap, Ink ink) {
        var hex = digest.hex();
        for (int line = 0; line < hex.length(); line += 8 * groups) {
            var part = hex.substring(line, Math.min(hex.length(), line + 8 * groups));
            fo.block(
                    Traits.of("font-family", MONO, "font-size", Traits.pt(points), "line-height", Traits.pt(leading))
                            .and(Traits.colour(ink)),
                    () -> leftToRight(() -> fo.text(part.replaceAll("(.{8})(?=.)", "$1" + gap))));
        }
    }

    /** Empty space in a line, in mm. */
    void space(double width) {
        fo.empty("leader", Traits.of("leader-pattern", "space", "leader-length", Traits.mm(width)));
    }
}
