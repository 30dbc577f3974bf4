/**
 * Signing in and out, the language, and the gate that lets nobody else in. Start with
 * {@link org.dalil.web.accounts.Gate} and {@link org.dalil.web.accounts.SignedInPerson}. Passwords are the business of
 * {@link org.dalil.accounts.SignInDesk}; which case somebody may see is decided by the searches, not here.
 */
@NullMarked
package org.dalil.web.accounts;

import org.jspecify.annotations.NullMarked;
