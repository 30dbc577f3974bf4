/**
 * The search beside every page: a dialog that answers while one types, and the page {@code search.xhtml} that does the same
 * without a script. Start with {@link org.dalil.web.search.Finder}. Decides nothing: what somebody finds of cases is a matter
 * of {@code org.dalil.search}, what an expert finds one of {@code org.dalil.sharing}; pages and commands are those that the
 * frame offers her anyway.
 */
@NullMarked
package org.dalil.web.search;

import org.jspecify.annotations.NullMarked;
