/**
 * Pages about who held an item of evidence: the chain beside the item, and the form in which people tell what the program
 * did not see. Start with {@link org.dalil.web.custody.CustodyPage}. Decides nothing, and seals nothing.
 */
@NullMarked
package org.dalil.web.custody;

import org.jspecify.annotations.NullMarked;
