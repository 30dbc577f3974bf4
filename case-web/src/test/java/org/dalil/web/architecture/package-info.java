/**
 * The rules of the house that a machine keeps, each with its reason. Start with
 * {@link org.dalil.web.architecture.Features}, the table of who may know whom. Every rule is asked about the classes of
 * all three modules, and about the small house in {@code broken}, in which each rule is broken on purpose: a rule that
 * finds nothing there would find nothing anywhere. Must not need a container or a database.
 */
@NullMarked
package org.dalil.web.architecture;

import org.jspecify.annotations.NullMarked;
