/**
 * Deadlines for the calendar on somebody's telephone: an address that is as good as a key, which she makes and takes back
 * herself. Start with {@link org.dalil.feed.FeedDesk}. Whatever leaves by it is a day and a code, never a name or a word of
 * a case.
 */
@NullMarked
package org.dalil.feed;

import org.jspecify.annotations.NullMarked;
