/** Tests of backup and restore; start with {@link org.dalil.backup.BackupPersistenceTest}. */
@NullMarked
package org.dalil.backup;

import org.jspecify.annotations.NullMarked;
