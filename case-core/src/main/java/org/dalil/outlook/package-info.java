/**
 * What comes next for a request, as far as a day is known: for lists, where nobody wants to open each one. Start with
 * {@link org.dalil.outlook.OutlookReading}. Must not know what else is due for somebody: that is {@code deadlines}.
 */
@NullMarked
package org.dalil.outlook;

import org.jspecify.annotations.NullMarked;
