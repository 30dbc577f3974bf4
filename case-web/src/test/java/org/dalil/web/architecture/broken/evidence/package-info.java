/** Evidence. */
@NullMarked
package org.dalil.web.architecture.broken.evidence;

import org.jspecify.annotations.NullMarked;
