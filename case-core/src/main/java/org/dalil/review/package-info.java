/**
 * Four eyes: items of evidence are graded, and two people who had no part in them say whether they may be cited, about
 * the very bytes and words they looked at. Start with {@link org.dalil.review.Review}; pages talk to
 * {@link org.dalil.review.ReviewDesk} and read through {@link org.dalil.review.ReviewReading}. Knows evidence by its ids,
 * and no request: what an approved item proves is not decided here.
 */
@NullMarked
package org.dalil.review;

import org.jspecify.annotations.NullMarked;
