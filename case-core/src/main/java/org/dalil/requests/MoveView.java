package org.dalil.requests;

import java.time.Instant;

/**
 * A step that a request took.
 *
 * @param reason empty where none was needed
 * @param blocking the codes of what stood in the way by the check of that moment, with blanks between them
 * @param waived the same of what would have stood in the way, and was waived by somebody
 */
public record MoveView(
        Move move,
        RequestStatus from,
        RequestStatus to,
        String reason,
        String by,
        Instant at,
        String packVersion,
        String blocking,
        String warning,
        String waived) {}
