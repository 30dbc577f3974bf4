/**
 * Who signed: organisations and people, under the number and the name with which they signed. Start with
 * {@link org.dalil.signon.Signature}. The list in the record counts, not the number in the press.
 */
@NullMarked
package org.dalil.signon;

import org.jspecify.annotations.NullMarked;
