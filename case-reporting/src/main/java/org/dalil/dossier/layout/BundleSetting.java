package org.dalil.dossier.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dalil.dossier.content.BundleContent;
import org.dalil.dossier.content.BundleSheet;
import org.dalil.dossier.content.Cover;
import org.dalil.dossier.content.DossierContent;
import org.dalil.dossier.content.Embedded;
import org.dalil.dossier.content.Prose;
import org.dalil.dossier.layout.TypeScale.Role;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;

/**
 * The sheets of a volume in one language, set. A bookmark leads to each.
 *
 * @param fo as XSL-FO
 * @param title of the volume
 * @param linkDescription what a link inside the document is called
 */
public record BundleSetting(byte[] fo, String title, String linkDescription) {

    private static final String KEY = "index";
    private static final Traits NEXT_PAGE = Traits.of("break-before", "page");

    public static BundleSetting of(BundleContent bundle, Language language) {
        var words = new DossierWords(language);
        var title = words.format("bundle.titleOf", bundle.volume(), bundle.volumes());
        var kit = Kit.of(new Edition(shell(bundle, title), language, null));
        var frame = new PageFrame(kit, false);
        Preamble.root(kit, () -> {
            frame.masters();
            Preamble.declarations(kit, bookmarks(bundle, words));
            frame.sequence("main", Traits.NONE, () -> kit.fo().text(title), () -> {
                kit.inlines().enter(KEY);
                new Pages(kit, bundle).index();
            });
            bundle.sheets()
                    .forEach(sheet -> frame.sequence(
                            "main",
                            Traits.NONE,
                            () -> kit.inlines().exhibitNumber(sheet.exhibit().number()),
                            () -> new Pages(kit, bundle).sheet(sheet)));
        });
        return new BundleSetting(kit.fo().toBytes(), title, words.get("link"));
    }

    /** How a sheet is called in the outline of the volume. */
    public static String entry(BundleSheet sheet, Language language) {
        var title = sheet.exhibit().title().text().best(language);
        return sheet.exhibit().number()
                + title.map(spoken -> " " + Embedded.plain(spoken.text()).replaceAll("\\\\(.)", "$1"))
                        .orElse("");
    }

    private static Map<String, String> bookmarks(BundleContent bundle, DossierWords words) {
        var bookmarks = new LinkedHashMap<String, String>();
        bookmarks.put(KEY, words.get("bundle.index"));
        bundle.sheets()
                .forEach(sheet ->
                        bookmarks.put(sheet.exhibit().number(), sheet.exhibit().number()));
        return bookmarks;
    }

    /** What stands on every page. */
    private static DossierContent shell(BundleContent bundle, String title) {
        var dossier = bundle.dossier();
        var cover = dossier.cover();
        var named = new LocalText(title, title, title);
        var none = Prose.NOT_STATED;
        return new DossierContent(
                dossier.imprint(),
                new Cover(named, cover.target(), cover.targetInShort(), cover.proposal(), none, none, none, none, none),
                List.of(),
                bundle.index().stream().map(BundleSheet::exhibit).toList());
    }

    private record Pages(Kit kit, BundleContent bundle) {

        private static final int LONGEST_WORD = 60;

        void index() {
            double line = kit.edition().type().line();
            kit.blocks().heading(KEY, "", () -> kit.words("bundle.title"), Traits.NONE);
            if (bundle.volumes() > 1) {
                kit.blocks()
                        .plain(Role.LEAD, Traits.indent(Kit.MARGIN).and(Traits.spaceAfter(.4 * line)), () -> kit.fo()
                                .text(kit.edition()
                                        .words()
                                        .format("bundle.volumeOf", bundle.volume(), bundle.volumes())));
            }
            kit.blocks().remark(.6 * line, () -> kit.words("bundle.what"));
            var table = kit.table(20, 86, 14, 34).head("number", "bundle.exhibit", "bundle.pages", "bundle.numbers");
            int volume = 0;
            for (var sheet : bundle.index()) {
                if (bundle.volumes() > 1 && sheet.span().volume() != volume) {
                    volume = sheet.span().volume();
                    var words = kit.edition().words().format("bundle.volume", volume);
                    table.group(() -> kit.fo().text(words));
                }
                table.row(
                        () -> number(sheet),
                        () -> described(sheet),
                        () -> kit.fo().text(Integer.toString(sheet.span().pages())),
                        () -> numbers(sheet));
            }
            table.print();
        }

        private void number(BundleSheet sheet) {
            var number = sheet.exhibit().number();
            if (sheet.span().volume() == bundle.volume()) {
                kit.inlines().leftToRight(() -> kit.inlines()
                        .link("s-" + number, number, () -> kit.inlines().exhibitNumber(number)));
            } else {
                kit.inlines().leftToRight(() -> kit.inlines().exhibitNumber(number));
            }
        }

        private void described(BundleSheet sheet) {
            kit.fo().block(Traits.NONE, () -> kit.inlines()
                    .prose(sheet.exhibit().title()));
            if (!sheet.exhibit().issuer().isEmpty()) {
                kit.fo().block(kit.type(Role.REMARK).and(Traits.colour(Ink.LABEL)), () -> kit.inlines()
                        .prose(sheet.exhibit().issuer()));
            }
            sheet.notes().stream().filter(note -> !QUIET.contains(note.code())).forEach(note -> kit.fo()
                    .block(Traits.colour(Ink.RUBRIC), () -> note(note)));
        }

        /** What is said on the sheet alone. */
        private static final List<BundleSheet.Code> QUIET =
                List.of(BundleSheet.Code.WORDS_ONLY, BundleSheet.Code.MESSAGE, BundleSheet.Code.TEXT_OF_RECORD);

        private void numbers(BundleSheet sheet) {
            if (sheet.span().pages() == 0) {
                kit.inlines().dash();
                return;
            }
            int first = sheet.span().first();
            kit.inlines().mono(bundle.stamped(first), 6.5, Ink.TEXT);
            kit.blocks().line(Traits.NONE, () -> kit.inlines()
                    .mono(bundle.stamped(first + sheet.span().pages() - 1), 6.5, Ink.SOFT));
        }

        private void note(BundleSheet.Note note) {
            kit.inlines().text(kit.edition().words().format("bundle.note." + note.code(), note.argument()));
        }

        void sheet(BundleSheet sheet) {
            var exhibit = sheet.exhibit();
            kit.inlines().enter(exhibit.number());
            double line = kit.edition().type().line();
            kit.fo().block(Traits.of("id", "s-" + exhibit.number()).and(Traits.spaceAfter(1.2 * line)), () -> new Stamp(
                            kit)
                    .print(exhibit.number()));
            kit.fo()
                    .block(
                            kit.type(Role.SHEET)
                                    .and(Traits.colour(Ink.TEXT))
                                    .and(Traits.spaceAfter(line))
                                    .and("role", "H1", "font-family", "Amiri", "start-indent", "0mm"),
                            () -> kit.inlines().prose(exhibit.title()));
            particulars(sheet);
            for (var text : sheet.texts()) {
                text(text);
            }
        }

        private void particulars(BundleSheet sheet) {
            var exhibit = sheet.exhibit();
            var table = kit.table(38, 116);
            table.labelled("sheet.publisher", () -> kit.inlines().prose(exhibit.issuer()));
            table.labelled("date", () -> kit.inlines().prose(exhibit.date()));
            if (!sheet.tlp().isEmpty()) {
                table.labelled("bundle.label", () -> kit.inlines().mono(sheet.tlp()));
            }
            table.labelled("bundle.proves", () -> {
                if (sheet.proves().isEmpty()) {
                    kit.inlines().dash();
                }
                sheet.proves().forEach(each -> kit.fo()
                        .block(Traits.spaceAfter(2), () -> kit.inlines().text(each)));
            });
            table.labelled("bundle.pages", () -> {
                kit.fo().text(Integer.toString(sheet.span().pages()));
                kit.fo().text(" · ");
                kit.inlines().mono(bundle.stamped(sheet.span().first()));
                kit.fo().text(" – ");
                kit.inlines()
                        .mono(bundle.stamped(
                                sheet.span().first() + Math.max(1, sheet.span().pages()) - 1));
            });
            for (var digest : exhibit.digests()) {
                table.labelled("sheet.fingerprint", () -> kit.inlines().digest(digest, 4, 8, 12, "\u00a0 ", Ink.TEXT));
            }
            if (!exhibit.remark().isEmpty()) {
                table.labelled("sheet.remarks", () -> kit.inlines().prose(exhibit.remark()));
            }
            for (var note : sheet.notes()) {
                table.labelled("bundle.note", () -> note(note));
            }
            table.print();
        }

        private void text(BundleSheet.Text text) {
            kit.blocks().subheading(0, NEXT_PAGE, () -> kit.inlines().text(text.heading()));
            for (var lines : Lines.of(text.words())) {
                kit.fo()
                        .element(
                                "block-container",
                                Traits.of("writing-mode", lines.rightToLeft() ? "rl-tb" : "lr-tb"),
                                () -> lines.lines().forEach(each -> line(each, lines.rightToLeft())));
            }
        }

        private void line(String line, boolean rightToLeft) {
            kit.fo()
                    .block(
                            kit.type(Role.SMALL)
                                    .and("text-align", "start")
                                    .and("font-family", rightToLeft ? "Amiri" : "Noto Serif, Amiri"),
                            () -> {
                                if (line.isBlank()) {
                                    kit.fo().text("\u00a0");
                                } else {
                                    kit.inlines().running(rightToLeft, () -> kit.fo()
                                            .text(line.replaceAll("(?<=\\S{" + LONGEST_WORD + "})(?=\\S)", "\u200B")));
                                }
                            });
        }
    }
}
