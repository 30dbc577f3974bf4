package org.dalil.cases;

import java.util.UUID;
import org.dalil.shared.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong, missing or open in a source; without a passage it concerns the whole document.
 *
 * @param documentId which document, where a case has several and no passage says it
 */
public record DiscrepancyView(
        UUID id,
        String code,
        DiscrepancyKind kind,
        @Nullable PassageId passageId,
        @Nullable DocumentId documentId,
        LocalText issue,
        LocalText resolution,
        @Nullable String verification) {}
