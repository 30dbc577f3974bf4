/**
 * What those see who run an installation, and nobody else: whether it is well, and how it does. And what has to be known
 * of the proxy in front of it. Start with {@link org.dalil.web.operation.Health}. Knows no feature and no person.
 */
@NullMarked
package org.dalil.web.operation;

import org.jspecify.annotations.NullMarked;
