/**
 * What the launcher checks and says, without starting a server. Start with {@link org.dalil.launch.OptionsTest};
 * {@link org.dalil.launch.BackupAndRestoreIT} alone starts it as people do.
 */
@NullMarked
package org.dalil.launch;

import org.jspecify.annotations.NullMarked;
