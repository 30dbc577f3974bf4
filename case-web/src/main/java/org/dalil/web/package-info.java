/**
 * What all pages share lives in {@link org.dalil.web.ui}; each further package holds the pages of one feature of the
 * house. Start with {@code WEB-INF/layout/page.xhtml}. No rules and no entities here: pages ask desks and searches.
 */
@NullMarked
package org.dalil.web;

import org.jspecify.annotations.NullMarked;
