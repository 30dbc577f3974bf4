/**
 * Gathering signatures under a frozen letter: when sign-on is open, who is invited, what each of them answered, and the
 * list that is sealed when it is over. Start with {@link org.dalil.gathering.SignOn}; people of the house work at the
 * {@link org.dalil.gathering.SignOnDesk} and the {@link org.dalil.gathering.InvitationDesk}, those who are invited at the
 * {@link org.dalil.gathering.GuestDesk}, where a link is all they have. It tells a guest the letter and her own answer, and
 * nothing else.
 */
@NullMarked
package org.dalil.gathering;

import org.jspecify.annotations.NullMarked;
