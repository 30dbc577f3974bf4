/**
 * People at risk: who they are, what they agreed to, and what has to be called back. A person is a party like any other,
 * called by a pseudonym; her name lies in a {@link org.dalil.protection.ProtectedIdentity}, sealed with a key of her own.
 * Start with the {@link org.dalil.protection.ProtectionDesk}. Who was granted it sees the name at the
 * {@link org.dalil.protection.LookDesk}, for a stated reason. No name of a protected person leaves this package but by a
 * look, and into the sieve of the search for leaks, which cannot say what it holds: not by a revision, a draft, a happening,
 * a refusal or an exception.
 */
@NullMarked
package org.dalil.protection;

import org.jspecify.annotations.NullMarked;
