/**
 * A small house in which every rule is broken at least once. What is wrong stands above each class. Nothing of it is
 * shipped, and nobody may use it but the tests that look for what is wrong.
 */
@NullMarked
package org.dalil.web.architecture.broken;

import org.jspecify.annotations.NullMarked;
