package org.dalil.editing;

import java.io.Serializable;

/**
 * What somebody typed, and what she had before her eyes when she began.
 *
 * @param seen the number of the revision that the form showed; 0 for a thing that was never edited
 */
public record Edit(int seen, Sheet sheet) implements Serializable {}
