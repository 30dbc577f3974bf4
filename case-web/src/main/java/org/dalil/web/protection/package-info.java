/**
 * The pages about people at risk. Start with {@link org.dalil.web.protection.PeoplePage}. Who somebody is reaches a page by
 * {@link org.dalil.protection.LookDesk} only, for the time of one answer: no bean keeps it longer than a request, no
 * address carries it, and no form here has drafts that could.
 */
@NullMarked
package org.dalil.web.protection;

import org.jspecify.annotations.NullMarked;
