/**
 * Keeps secrets unreadable for whoever has the database or a copy of it: a {@link org.dalil.secrets.Safe} seals them with
 * a key that lies in a file of its own, {@link org.dalil.secrets.KeyFile}. Start with Safe. Knows no feature, and not
 * what it seals.
 */
@NullMarked
package org.dalil.secrets;

import org.jspecify.annotations.NullMarked;
