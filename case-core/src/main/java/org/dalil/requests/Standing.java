package org.dalil.requests;

import org.jspecify.annotations.Nullable;

/**
 * How far a request has come.
 *
 * @param moves how many it has made
 * @param last null where it has made none
 * @param waivers how often a point of its check was waived, or that was taken back
 * @param recalls how often something of its dossiers had to be called back
 */
public record Standing(int moves, @Nullable MoveView last, long waivers, long recalls) {}
