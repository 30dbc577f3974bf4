/**
 * What left the house: to whom, what exactly, with what proof. Start with {@link org.dalil.sending.SubmissionDesk}; who is
 * written to stands in the book of {@link org.dalil.sending.Contact contacts}. What was sent is frozen for ever, and a
 * correction is a supplement with its own number. Knows requests by what they show, and nothing of the answers.
 */
@NullMarked
package org.dalil.sending;

import org.jspecify.annotations.NullMarked;
