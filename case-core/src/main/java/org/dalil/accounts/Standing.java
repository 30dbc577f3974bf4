package org.dalil.accounts;

/**
 * What the door knows of somebody who comes with a session.
 *
 * @param shortcuts whether single keys do something on pages
 * @param owesSecondFactor whether she has to set up a second factor before anything else
 */
public record Standing(Person person, boolean shortcuts, boolean owesSecondFactor) {}
