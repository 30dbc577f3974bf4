/**
 * Who answers for what, and how it comes into other hands. Start with {@link org.dalil.assignments.AssignmentDesk}. Knows
 * requests by their ids, and nothing of what they say.
 */
@NullMarked
package org.dalil.assignments;

import org.jspecify.annotations.NullMarked;
