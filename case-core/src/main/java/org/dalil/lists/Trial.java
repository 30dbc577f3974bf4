package org.dalil.lists;

import java.util.List;

/**
 * What would become of a list.
 *
 * @param unknown the headings that mean nothing here; what stands below them is left out
 */
public record Trial(List<String> unknown, List<PlannedItem> items) {

    public Trial {
        unknown = List.copyOf(unknown);
        items = List.copyOf(items);
    }

    public long good() {
        return items.stream().filter(PlannedItem::good).count();
    }

    public long bad() {
        return items.stream().filter(PlannedItem::bad).count();
    }

    public long known() {
        return items.stream().filter(item -> item.already() != null).count();
    }
}
