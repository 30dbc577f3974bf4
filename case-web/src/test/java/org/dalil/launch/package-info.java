/** What the launcher checks and says, without starting a server. Start with {@link org.dalil.launch.OptionsTest}. */
@NullMarked
package org.dalil.launch;

import org.jspecify.annotations.NullMarked;
