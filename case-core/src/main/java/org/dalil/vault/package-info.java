/**
 * How the files of a case lie on the disk: in parts, each encrypted under the key of its case, so that a file can be
 * continued after a break and read from any place. Start with {@link org.dalil.vault.SealedFile}; the keys are kept,
 * sealed, by {@link org.dalil.vault.DataKeys}. Knows which case a file is of, and nothing of what it proves.
 */
@NullMarked
package org.dalil.vault;

import org.jspecify.annotations.NullMarked;
