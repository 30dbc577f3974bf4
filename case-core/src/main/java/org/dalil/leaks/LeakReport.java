package org.dalil.leaks;

import java.util.List;

/**
 * What became of a search.
 *
 * @param leaks what holds everything back; of many in one place only some
 * @param files how many were looked into
 * @param parts how many places in them
 * @param pictures how many pages show a picture in which nobody looked for words
 */
public record LeakReport(List<Leak> leaks, int files, int parts, int pictures) {

    public LeakReport {
        leaks = List.copyOf(leaks);
    }

    public boolean passed() {
        return leaks.isEmpty();
    }
}
