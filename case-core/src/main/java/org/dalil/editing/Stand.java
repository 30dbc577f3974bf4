package org.dalil.editing;

/**
 * How a thing stands right now: what a form is filled with.
 *
 * @param revision the number of the last revision; 0 for a thing that was never edited
 */
public record Stand(int revision, Sheet sheet) {}
