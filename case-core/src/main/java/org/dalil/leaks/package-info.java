/**
 * Looks into everything that is about to leave the house for what must not leave it: names of protected people, how to
 * reach them and where they are, and who made a file. Start with {@link org.dalil.leaks.LeakGuard}; what is looked for comes
 * from whoever is {@link org.dalil.leaks.Watched}, and goes into a {@link org.dalil.leaks.Sieve}, which tells codes and never
 * what it holds. Nothing that was found is written down but the code, the kind and the place.
 */
@NullMarked
package org.dalil.leaks;

import org.jspecify.annotations.NullMarked;
