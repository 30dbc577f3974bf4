/**
 * Forms: what people type, in fields by name. Start with {@link Form}, which a page hands to the tags {@code d:sheet},
 * {@code d:line}, {@code d:texts}, {@code d:choice} and {@code d:when}; {@link Forms} opens and answers them. While
 * somebody types, the script {@code forms.js} sends the draft to {@link DraftKeeping}. Must not know what a form is about.
 */
@NullMarked
package org.dalil.web.editing;

import org.jspecify.annotations.NullMarked;
