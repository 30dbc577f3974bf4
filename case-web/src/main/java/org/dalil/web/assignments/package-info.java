/**
 * Says at a name that somebody is away. Start with {@link org.dalil.web.assignments.Absences}; knows no other page.
 */
@NullMarked
package org.dalil.web.assignments;

import org.jspecify.annotations.NullMarked;
