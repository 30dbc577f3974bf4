/**
 * Files of messages that are taken in: one becomes a letter, and what came with it is kept as it came. Start with
 * {@link org.dalil.messages.MessageDesk}. Reads no message itself, that is done by a worker, and knows nothing of
 * submissions.
 */
@NullMarked
package org.dalil.messages;

import org.jspecify.annotations.NullMarked;
