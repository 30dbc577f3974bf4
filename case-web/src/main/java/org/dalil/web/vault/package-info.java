/**
 * What is done with keys and stored files at a terminal: {@link org.dalil.web.vault.RotateKeysCommand} makes new keys,
 * {@link org.dalil.web.vault.VerifyStoreCommand} reads every file again. Start with the second. No pages here, and no
 * rules: what is right is known in the core.
 */
@NullMarked
package org.dalil.web.vault;

import org.jspecify.annotations.NullMarked;
