package org.dalil.lists;

import java.util.List;
import java.util.Map;
import org.dalil.editing.Sheet;
import org.dalil.shared.Digest;
import org.jspecify.annotations.Nullable;

/**
 * What would become of a line.
 *
 * @param line as whoever wrote the list counts
 * @param print tells the line from all others, whatever the order of its columns
 * @param already the number of the item that was made of this line before
 */
public record PlannedItem(int line, Sheet sheet, List<ListProblem> problems, Digest print, @Nullable String already) {

    public PlannedItem {
        problems = List.copyOf(problems);
    }

    public boolean good() {
        return problems.isEmpty() && already == null;
    }

    public boolean bad() {
        return !problems.isEmpty() && already == null;
    }

    /** Its title, in whatever language it has one. */
    public String title() {
        return sheet.fields().entrySet().stream()
                .filter(field ->
                        field.getKey().startsWith("title.") && !field.getValue().isEmpty())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }
}
