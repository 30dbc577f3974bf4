/**
 * What every page needs, whatever it is about: {@link org.dalil.web.ui.Words} in the language of its
 * {@link org.dalil.web.ui.Reader}, {@link org.dalil.web.ui.Dates}, answers to what was asked
 * ({@link org.dalil.web.ui.Messages}), pages of long lists ({@link org.dalil.web.ui.PageOf}), and what happens when
 * something fails ({@link org.dalil.web.ui.Failures}). Start with Words. Of the features it knows accounts, and the
 * one exception that says that there is no such case.
 */
@NullMarked
package org.dalil.web.ui;

import org.jspecify.annotations.NullMarked;
