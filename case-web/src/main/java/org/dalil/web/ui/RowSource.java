package org.dalil.web.ui;

import java.util.List;
import org.dalil.shared.Window;

/**
 * Where a page gets the rows of a long list from: two calls to the same search, with the query that the page holds.
 * Asked anew at each request, so it usually is the page itself.
 */
public interface RowSource<R> {

    long count();

    List<R> rows(Window window);

    /** Sorts by a column from now on; its name is the {@code field} of the column. Pages turn it into their enum. */
    default void sortBy(String column, boolean ascending) {}
}
