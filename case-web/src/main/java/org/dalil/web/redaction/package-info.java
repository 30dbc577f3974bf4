/**
 * Pages on which something is covered in a copy of an exhibit, and which say what was. Start with {@link
 * org.dalil.web.redaction.RedactPage}.
 */
@NullMarked
package org.dalil.web.redaction;

import org.jspecify.annotations.NullMarked;
