package org.dalil.cases;

import org.dalil.shared.LocalText;

/**
 * A document by name, without its text.
 *
 * @param number among the exhibits of the case: {@code E-01}
 */
public record DocumentTitle(String number, LocalText title) {}
