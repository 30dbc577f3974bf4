package org.dalil.dossier.layout;

import org.dalil.dossier.content.Section;
import org.dalil.dossier.content.SectionBody.Column;
import org.dalil.dossier.content.SectionBody.ListEntry;
import org.dalil.dossier.layout.TypeScale.Role;

/** The target as a line of the list on which it is to stand. */
record ListEntryLayout(Kit kit) implements SectionLayout<ListEntry> {

    /** The name and its other forms need more room than what stands beside them. */
    private static final double WIDE = 1.9;

    private static final int WIDE_COLUMN = 1;

    @Override
    public void print(Section section, ListEntry entry) {
        kit.blocks().heading(section);
        kit.blocks().paragraphs(entry.paragraphs());
        if (!entry.columns().isEmpty()) {
            kit.blocks().caption(0, () -> kit.words("entry.caption"));
            line(entry);
        }
        new TargetLayout(kit).particulars(entry.more());
    }

    private void line(ListEntry entry) {
        int columns = entry.columns().size();
        double usual = Kit.FULL / (columns - 1 + WIDE);
        var widths = new double[columns];
        for (int i = 0; i < columns; i++) {
            widths[i] = i == WIDE_COLUMN ? WIDE * usual : usual;
        }
        var table = kit.table(widths).in(Role.DENSE).padding(2);
        entry.columns().forEach(column -> table.head(() -> kit.inlines().text(column.label())));
        table.unheadedRow(entry.columns().stream()
                .map(column -> (Runnable) () -> cell(column))
                .toArray(Runnable[]::new));
        table.print();
    }

    private void cell(Column column) {
        kit.inlines().at("entry");
        if (column.lines().isEmpty()) {
            kit.inlines().notStated();
        }
        column.lines().forEach(line -> kit.fo()
                .block(Traits.spaceAfter(2), () -> kit.inlines().prose(line)));
    }
}
