/**
 * The queue of reviews, the screen on which a reviewer looks at an item and decides, and the viewer on it. Start with
 * {@link org.dalil.web.review.ReviewPage}. Holds no rule of its own: who may decide, and about what, is said by the core.
 */
@NullMarked
package org.dalil.web.review;

import org.jspecify.annotations.NullMarked;
