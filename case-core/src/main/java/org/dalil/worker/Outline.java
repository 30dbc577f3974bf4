package org.dalil.worker;

/**
 * What is known of a file before anything of it is drawn.
 *
 * @param hasWords whether words lie under its pages
 */
public record Outline(boolean hasWords, int pages) {}
