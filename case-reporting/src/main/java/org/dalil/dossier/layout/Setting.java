package org.dalil.dossier.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dalil.dossier.content.DossierContent;
import org.dalil.dossier.content.Section;
import org.dalil.dossier.content.SectionBody;
import org.dalil.shared.Digest;
import org.dalil.shared.Language;

/**
 * A dossier in one language, set.
 *
 * @param fo as XSL-FO
 * @param words the text of each section by its key, of which the manifest has the fingerprints
 * @param paragraphs keys of the numbered paragraphs, in the order of their numbers
 * @param linkDescription what a link inside the dossier is called
 */
public record Setting(byte[] fo, Map<String, String> words, List<String> paragraphs, String linkDescription) {

    /** Stands for the fingerprint as long as it is not known. */
    private static final Digest UNKNOWN = new Digest("0".repeat(64));

    private static final int LONGEST_RUNNING_TITLE = 64;

    /** Sets the text only to learn its words. */
    public static Setting rehearse(DossierContent content, Language language) {
        return of(content, language, UNKNOWN);
    }

    /**
     * @throws UnknownReference if a text refers to what is not there
     * @throws org.dalil.markup.MarkupError if a text breaks the rules of the markup
     */
    public static Setting of(DossierContent content, Language language, Digest fingerprint) {
        return of(new Edition(content, language, fingerprint));
    }

    /** To be gone on with: a text that will be another has no fingerprint. */
    public static Setting forEditing(DossierContent content, Language language) {
        return of(new Edition(content, language, null));
    }

    private static Setting of(Edition edition) {
        var kit = Kit.of(edition);
        var frame = new PageFrame(kit);
        Preamble.root(kit, () -> {
            frame.masters();
            Preamble.declarations(kit);
            frame.sequence("main", Traits.NONE, () -> kit.fo().text("\u00a0"), () -> {
                kit.inlines().enter("cover");
                new CoverLayout(kit).print();
            });
            frame.sequence("main", Traits.NONE, () -> kit.words("contents"), () -> {
                kit.inlines().enter(ContentsLayout.KEY);
                new ContentsLayout(kit).print();
            });
            for (var group : groups(edition.content().sections())) {
                frame.sequence(
                        group.get(0).body() instanceof SectionBody.Signatories ? "two" : "main",
                        Traits.NONE,
                        () -> runningTitle(kit, group),
                        () -> group.forEach(section -> print(kit, section)));
            }
            if (edition.isSealed()) {
                frame.sequence("main", Traits.of("id", PageFrame.LAST), () -> kit.words("verify"), () -> {
                    kit.inlines().enter(VerifyLayout.KEY);
                    new VerifyLayout(kit).print();
                });
            }
        });
        kit.edition().numbering().finish();
        return new Setting(
                kit.fo().toBytes(), kit.fo().words(), kit.edition().numbering().keys(), kit.word("link"));
    }

    /** Sections that stand alone have pages and a running title of their own; the others follow one another. */
    private static List<List<Section>> groups(List<Section> sections) {
        var groups = new ArrayList<List<Section>>();
        boolean alone = true;
        for (var section : sections) {
            if (alone || standsAlone(section)) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(section);
            alone = standsAlone(section);
        }
        return groups;
    }

    private static boolean standsAlone(Section section) {
        var body = section.body();
        return section.isAnnex()
                || body instanceof SectionBody.Letter
                || body instanceof SectionBody.TitlePage
                || body instanceof SectionBody.Summary
                || body instanceof SectionBody.Proof;
    }

    private static void runningTitle(Kit kit, List<Section> group) {
        var edition = kit.edition();
        var first = group.get(0);
        var last = group.get(group.size() - 1);
        var headings = group.stream()
                .map(section -> section.heading()
                        .best(edition.language())
                        .map(spoken -> spoken.text())
                        .orElse(""))
                .toList();
        var numbers = group.size() == 1
                ? edition.fullNumber(first)
                : edition.words().format("range", edition.number(first), edition.number(last));
        var all = String.join(" · ", headings);
        var words = all.length() <= LONGEST_RUNNING_TITLE
                ? all
                : headings.get(0) + " … " + headings.get(headings.size() - 1);
        kit.inlines().text(numbers + "\u00a0\u00a0" + words);
    }

    private static void print(Kit kit, Section section) {
        kit.inlines().enter(section.key());
        if (section.body() instanceof SectionBody.Parts several) {
            several.parts().forEach(part -> print(kit, section, part));
        } else {
            print(kit, section, section.body());
        }
    }

    private static void print(Kit kit, Section section, SectionBody body) {
        if (body instanceof SectionBody.TitlePage title) {
            new TitlePageLayout(kit).print(section, title);
        } else if (body instanceof SectionBody.ListEntry entry) {
            new ListEntryLayout(kit).print(section, entry);
        } else if (body instanceof SectionBody.Credibility credibility) {
            new CredibilityLayout(kit).print(section, credibility);
        } else if (body instanceof SectionBody.Narrative narrative) {
            new NarrativeLayout(kit).print(section, narrative);
        } else if (body instanceof SectionBody.Letter letter) {
            new LetterLayout(kit).print(section, letter);
        } else if (body instanceof SectionBody.Summary summary) {
            new SummaryLayout(kit).print(section, summary);
        } else if (body instanceof SectionBody.Submitters submitters) {
            new SubmittersLayout(kit).print(section, submitters);
        } else if (body instanceof SectionBody.Target target) {
            new TargetLayout(kit).print(section, target);
        } else if (body instanceof SectionBody.Legal legal) {
            new LegalLayout(kit).print(section, legal);
        } else if (body instanceof SectionBody.Chronology chronology) {
            new ChronologyLayout(kit).print(section, chronology);
        } else if (body instanceof SectionBody.Proof proof) {
            new ProofLayout(kit).print(section, proof);
        } else if (body instanceof SectionBody.Reasons reasons) {
            new ReasonsLayout(kit).print(section, reasons);
        } else if (body instanceof SectionBody.Contrary contrary) {
            new ContraryLayout(kit).print(section, contrary);
        } else if (body instanceof SectionBody.OtherAction other) {
            new OtherActionLayout(kit).print(section, other);
        } else if (body instanceof SectionBody.Sources sources) {
            new SourcesLayout(kit).print(section, sources);
        } else if (body instanceof SectionBody.ExhibitSheets sheets) {
            new ExhibitSheetsLayout(kit).print(section, sheets);
        } else if (body instanceof SectionBody.Signatories signatories) {
            new SignatoriesLayout(kit).print(section, signatories);
        } else if (body instanceof SectionBody.Translations translations) {
            new TranslationsLayout(kit).print(section, translations);
        }
    }
}
