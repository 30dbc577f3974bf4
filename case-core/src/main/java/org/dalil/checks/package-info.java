/**
 * What a request has to have before it goes out. Start with {@link org.dalil.checks.CompletenessCheck}, the one door; each
 * rule is a class of its own, named by what it wants. What the law wants is in the regime pack, not here. Changes
 * nothing, and knows no stages.
 */
@NullMarked
package org.dalil.checks;

import org.jspecify.annotations.NullMarked;
