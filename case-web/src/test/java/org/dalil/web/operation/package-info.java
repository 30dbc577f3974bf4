/** Tests of what those see who run an installation; start with {@link org.dalil.web.operation.BehindProxyTest}. */
@NullMarked
package org.dalil.web.operation;

import org.jspecify.annotations.NullMarked;
