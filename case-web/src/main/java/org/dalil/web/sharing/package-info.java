/**
 * The pages on which members show single things of a case to an external expert, and those on which the expert reads
 * them. Start with {@link org.dalil.web.sharing.ShowPage} and {@link org.dalil.web.sharing.SharedListPage}. The pages of
 * the expert know nothing of cases but what {@link org.dalil.sharing.ExpertDesk} hands out.
 */
@NullMarked
package org.dalil.web.sharing;

import org.jspecify.annotations.NullMarked;
