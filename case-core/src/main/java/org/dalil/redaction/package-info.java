/**
 * Copies of exhibits in which something is covered for good. Start with {@link org.dalil.redaction.RedactionPress}, which
 * has a copy made and kept as an item of its own; what was covered and why stays with it ({@link
 * org.dalil.redaction.RedactedCopy}). Knows nothing of who gets a copy.
 */
@NullMarked
package org.dalil.redaction;

import org.jspecify.annotations.NullMarked;
