/**
 * How things are edited so that nobody loses a word. A form is a {@link Sheet}, fields with what stands in them. Whatever
 * can be edited is {@link Editable}; desks pass the sheet to {@link Editing}, which keeps every {@link Revision}, sees
 * when somebody else was faster, and answers with the {@link Clash}. What is typed and not saved yet is a {@link Draft},
 * kept by the {@link DraftDesk}. Aggregates read a sheet with {@link Typed}. Must not know what any of it is about.
 */
@NullMarked
package org.dalil.editing;

import org.jspecify.annotations.NullMarked;
