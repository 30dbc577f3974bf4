package org.dalil.web.ui;

import java.util.List;
import org.dalil.shared.Window;
import org.jspecify.annotations.Nullable;

/**
 * One page of a long list whose place is kept in the address, so that it can be sent to a colleague.
 *
 * @param number from 1
 * @param total rows of the whole list
 */
public record PageOf<R>(int number, int size, long total, List<R> rows) {

    public PageOf {
        rows = List.copyOf(rows);
    }

    /** The window of a page; the first one for a number that no page has. */
    public static Window window(int number, int size, long total) {
        return new Window((inside(number, size, total) - 1) * size, size);
    }

    public static <R> PageOf<R> of(int number, int size, long total, List<R> rows) {
        return new PageOf<>(inside(number, size, total), size, total, rows);
    }

    /** The number of a page as it stands in an address; what is no number is the first. */
    public static int number(@Nullable String written) {
        return written != null && written.matches("[0-9]{1,6}") ? Integer.parseInt(written) : 1;
    }

    public int last() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    public long from() {
        return total == 0 ? 0 : (number - 1L) * size + 1;
    }

    public long to() {
        return Math.min(total, (long) number * size);
    }

    private static int inside(int number, int size, long total) {
        long last = Math.max(1, (total + size - 1) / size);
        return number < 1 || number > last ? 1 : number;
    }
}
