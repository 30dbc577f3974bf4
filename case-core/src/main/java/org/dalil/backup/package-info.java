/**
 * Everything that Dalil keeps, in one encrypted file, and back from it: the rows of every table as they were at one
 * moment, and the files of the data folder. The same file serves H2 and PostgreSQL, so that a team can move from one to
 * the other. Start with {@link org.dalil.backup.Backup} and {@link org.dalil.backup.Restore}. Knows no feature: what a
 * table means is no business of a backup.
 */
@NullMarked
package org.dalil.backup;

import org.jspecify.annotations.NullMarked;
