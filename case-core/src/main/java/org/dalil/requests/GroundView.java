package org.dalil.requests;

import org.dalil.shared.LocalText;

/**
 * A criterion that a request pleads.
 *
 * @param criterion id in the regime pack
 * @param why what the drafter says about it
 */
public record GroundView(GroundId id, String criterion, LocalText why) {}
