/** How fast it is with much more than the demo holds. Run by hand, never by the build: see CONTRIBUTING. */
@NullMarked
package org.dalil.benchmark;

import org.jspecify.annotations.NullMarked;
