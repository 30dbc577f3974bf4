package org.dalil.leaks;

/**
 * Something that is watched stands in a text.
 *
 * @param code of whom; never the name
 */
record Hit(LeakKind kind, String code) {}
