package org.dalil.signon;

import java.util.UUID;
import org.dalil.shared.LocalText;

/**
 * A text of a case that is signed.
 *
 * @param signatures how many stand under it; withdrawn ones do not count
 */
public record SignedTextView(UUID id, String code, LocalText title, long signatures) {}
