/**
 * The pages about cases: the list, the source with what is wrong in it, and the record made from it. Start with {@link
 * org.dalil.web.cases.CaseHeader}. Decides nothing: it asks {@code org.dalil.cases} and its neighbours.
 */
@NullMarked
package org.dalil.web.cases;

import org.jspecify.annotations.NullMarked;
