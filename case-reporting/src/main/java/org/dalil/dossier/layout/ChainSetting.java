package org.dalil.dossier.layout;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dalil.dossier.content.ChainContent;
import org.dalil.dossier.content.Cover;
import org.dalil.dossier.content.DossierContent;
import org.dalil.dossier.content.Imprint;
import org.dalil.dossier.content.Prose;
import org.dalil.dossier.layout.TypeScale.Role;
import org.dalil.shared.Digest;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;
import org.dalil.shared.PartialDate;

/**
 * A chain of custody in one language, set.
 *
 * @param fo as XSL-FO
 * @param linkDescription what a link inside the document is called
 */
public record ChainSetting(byte[] fo, String linkDescription) {

    private static final String KEY = "chain";
    private static final String ACT = "chain.act.";
    private static final LocalText NOTHING = new LocalText(null, null, null);
    private static final int GROUPS = 4;
    private static final int LONG = 36;
    private static final int GROUPED = 32;

    public static boolean knows(String code, Language language) {
        return new DossierWords(language).knows(ACT + code);
    }

    /** What was done, in words. */
    public static String act(String code, Language language) {
        return new DossierWords(language).get(ACT + code);
    }

    /** @param attached the fingerprint of the attached file with the same chain for machines */
    public static ChainSetting of(ChainContent chain, Language language, Digest attached) {
        Kit kit = Kit.of(new Edition(shell(chain), language, attached));
        PageFrame frame = new PageFrame(kit);
        Preamble.root(kit, () -> {
            frame.masters();
            Preamble.declarations(kit, KEY, kit.word("chain.title"));
            frame.sequence("main", Traits.of("id", PageFrame.LAST), () -> kit.words("chain.title"), () -> {
                kit.inlines().enter(KEY);
                new ChainSetting.Pages(kit, chain).print();
            });
        });
        return new ChainSetting(kit.fo().toBytes(), kit.word("link"));
    }

    /** What stands on every page. */
    private static DossierContent shell(ChainContent chain) {
        LocalDate day = LocalDate.ofInstant(chain.takenAt(), ZoneOffset.UTC);
        Imprint imprint = new Imprint(
                chain.caseNumber(),
                chain.item(),
                day,
                Imprint.Standing.FINAL,
                chain.tlp(),
                "",
                chain.item(),
                "",
                chain.anchor(),
                null);
        Prose none = Prose.NOT_STATED;
        Cover cover = new Cover(chain.title(), chain.title(), chain.title(), NOTHING, none, none, none, none, none);
        return new DossierContent(imprint, cover, List.of(), List.of());
    }

    private record Pages(Kit kit, ChainContent chain) {

        void print() {
            double line = kit.edition().type().line();
            kit.blocks().heading(KEY, "", () -> kit.words("chain.title"), Traits.NONE);
            kit.blocks().remark(.6 * line, () -> kit.words("chain.what"));
            particulars();
            kit.blocks().subheading(0, Traits.spaceBefore(line), () -> kit.words("chain.entries"));
            entries();
            List<String> steps =
                    new ArrayList<>(List.of("chain.check.file", "chain.check.seals", "chain.check.anchor"));
            if (!chain.stamps().isEmpty()) {
                kit.blocks().subheading(0, Traits.spaceBefore(line), () -> kit.words("chain.stamps"));
                stamps();
                steps.add("chain.check.stamps");
            }
            kit.blocks().subheading(0, Traits.spaceBefore(line), () -> kit.words("chain.check"));
            for (String step : steps) {
                kit.blocks().plain(Role.BODY, Traits.spaceAfter(.4 * line), () -> kit.words(step));
            }
        }

        private void particulars() {
            Table table = kit.table(Kit.MARGIN + 14, Kit.MEASURE - 14);
            table.labelled("chain.item", () -> {
                kit.inlines().mono(chain.item());
                kit.fo().text(" \u00a0");
                kit.inlines().text(chain.title());
            });
            table.labelled("chain.case", () -> kit.inlines().mono(chain.caseNumber()));
            if (chain.fileName() != null) {
                table.labelled("chain.file", () -> {
                    kit.inlines().leftToRight(() -> kit.fo().text(chain.fileName()));
                    kit.fo().text(" · ");
                    kit.inlines().text(kit.edition().words().format("chain.bytes", chain.size()));
                });
            }
            if (chain.fingerprint() != null) {
                table.labelled("chain.fingerprint", () -> kit.inlines()
                        .digest(chain.fingerprint(), GROUPS, 8.5, 12.5, "\u00a0 ", Ink.TEXT));
            }
            chain.further().forEach(file -> further(table, file));
            table.labelled(
                    "chain.verified.seals", () -> kit.words("chain.seals." + (chain.sealed() ? "fit" : "broken")));
            table.labelled("chain.verified.bytes", () -> kit.words("chain.stored." + chain.bytes()));
            table.labelled("chain.taken", () -> {
                kit.inlines().text(moment(chain.takenAt()));
                kit.fo().text(" · ");
                kit.inlines().text(chain.takenBy());
            });
            table.labelled("chain.anchor", () -> {
                kit.inlines().mono(String.valueOf(chain.anchor().number()));
                kit.blocks().line(Traits.NONE, () -> kit.inlines()
                        .digest(chain.anchor().seal(), GROUPS, 8.5, 12.5, "\u00a0 ", Ink.TEXT));
            });
            table.print();
        }

        private void further(Table table, ChainContent.FurtherFile file) {
            table.labelled("chain.further", () -> {
                kit.inlines().mono(String.valueOf(file.position()));
                kit.fo().text(" \u00a0");
                kit.inlines().leftToRight(() -> kit.fo().text(file.name()));
                kit.fo().text(" · ");
                kit.inlines().text(kit.edition().words().format("chain.bytes", file.size()));
                kit.blocks().line(Traits.NONE, () -> kit.inlines()
                        .digest(file.fingerprint(), GROUPS, 8.5, 12.5, "\u00a0 ", Ink.TEXT));
                kit.fo().block(Traits.NONE, () -> kit.words("chain.stored." + file.bytes()));
            });
        }

        private void entries() {
            Table table = kit.table(9, 41, 40, 64).head("number", "chain.act", "chain.when", "chain.how");
            for (ChainContent.Entry entry : chain.entries()) {
                table.row(
                        () -> kit.inlines().mono(String.valueOf(entry.number())),
                        () -> done(entry),
                        () -> when(entry),
                        () -> how(entry));
            }
            table.print();
        }

        private void stamps() {
            Table table = kit.table(44, 46, 64).head("chain.when", "chain.stamps.about", "chain.stamps.authority");
            for (ChainContent.Stamp stamp : chain.stamps()) {
                table.row(
                        () -> line(moment(stamp.at())),
                        () -> {
                            line(
                                    stamp.entry() == null
                                            ? kit.word("chain.stamps.file")
                                            : kit.edition().words().format("chain.stamps.chain", stamp.entry()));
                            remark(kit.word(stamp.fault() == null ? "chain.stamps.holds" : "chain.stamps.doubtful"));
                        },
                        () -> {
                            kit.fo().block(Traits.NONE, () -> kit.inlines()
                                    .leftToRight(() -> kit.fo().text(stamp.authority())));
                            detail("serial", stamp.serial());
                            detail("policy", stamp.policy());
                            detail("SHA-256", stamp.imprint().hex());
                        });
            }
            table.print();
        }

        private void done(ChainContent.Entry entry) {
            kit.fo().block(Traits.BOLD, () -> kit.words(ACT + entry.act()));
            ChainContent.Saying told = entry.told();
            if (told != null && told.person() != null) {
                line(told.person());
            }
            if (told != null && told.party() != null) {
                kit.fo().block(Traits.NONE, () -> kit.inlines().text(told.party()));
            }
            if (told == null || told.person() == null && told.party() == null) {
                line(entry.by() == null ? kit.word("chain.program") : entry.by());
            }
        }

        private void when(ChainContent.Entry entry) {
            ChainContent.Saying told = entry.told();
            if (told == null) {
                line(moment(entry.at()));
                return;
            }
            String happened = kit.edition().dates().of(told.happened());
            if (happened.isEmpty()) {
                kit.inlines().notStated();
            } else {
                line(happened);
            }
            if (told.happened().precision() != PartialDate.Precision.NOT_STATED) {
                remark(kit.edition().dates().exactness(told.happened()));
            }
            remark(kit.edition()
                    .words()
                    .format(
                            "chain.writtenDown",
                            moment(entry.at()),
                            entry.by() == null ? kit.word("chain.program") : entry.by()));
        }

        private void how(ChainContent.Entry entry) {
            if (entry.tool() != null) {
                String version = entry.toolVersion() == null ? "" : " " + entry.toolVersion();
                line(kit.edition().words().format("chain.with", entry.tool() + version));
            }
            ChainContent.Saying told = entry.told();
            if (told != null) {
                if (told.place() != null) {
                    line(told.place());
                }
                if (told.words() != null) {
                    told.words().lines().forEach(this::line);
                }
                if (told.corrects() != null) {
                    line(kit.edition().words().format("chain.corrects", told.corrects()));
                }
            }
            entry.details().forEach(this::detail);
            remark(kit.word("chain.seal"));
            kit.fo().block(Traits.NONE, () -> kit.inlines().digest(entry.seal(), 2, 6.5, 9, " ", Ink.SOFT));
        }

        /** What is long is cut into lines, so that it stays in its column. */
        private void detail(String key, String value) {
            List<String> groups = value.length() <= LONG
                    ? List.of(key + "=" + value)
                    : Stream.concat(Stream.of(key + "="), Stream.of(value.split("(?<=\\G.{" + GROUPED + "})")))
                            .toList();
            groups.forEach(group -> kit.fo().block(Traits.NONE, () -> {
                if (group.matches("\\p{ASCII}*")) {
                    kit.inlines().mono(group, 6.5, Ink.SOFT);
                } else {
                    kit.inlines().text(group);
                }
            }));
        }

        private void line(String text) {
            kit.fo().block(Traits.NONE, () -> kit.inlines().text(text));
        }

        private void remark(String text) {
            kit.fo().block(kit.type(Role.REMARK).and(Traits.colour(Ink.LABEL)), () -> kit.inlines()
                    .text(text));
        }

        private String moment(Instant at) {
            LocalDate day = LocalDate.ofInstant(at, ZoneOffset.UTC);
            String time = at.atZone(ZoneOffset.UTC)
                    .toLocalTime()
                    .truncatedTo(ChronoUnit.SECONDS)
                    .toString();
            return kit.edition()
                    .words()
                    .format("date.minute", kit.edition().dates().day(day), time, "UTC");
        }
    }
}
