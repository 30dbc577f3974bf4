/**
 * Lists of items of evidence that people wrote elsewhere, as CSV or in a workbook: read by a worker, tried, and then made
 * into items as a whole or not at all. Start with {@link org.dalil.lists.ListDesk}. Knows what an item is only by the
 * form in which people write one.
 */
@NullMarked
package org.dalil.lists;

import org.jspecify.annotations.NullMarked;
