/**
 * Who works here, and what each may do: {@link org.dalil.accounts.Account}, {@link org.dalil.accounts.Role},
 * {@link org.dalil.accounts.Permission}. Every desk method of the house carries {@link org.dalil.accounts.Permitted}.
 * Start with {@link org.dalil.accounts.SignInDesk}. Knows nothing of cases: who may see which case is decided there.
 */
@NullMarked
package org.dalil.accounts;

import org.jspecify.annotations.NullMarked;
