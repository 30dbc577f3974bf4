package org.dalil.cases;

import java.util.UUID;
import org.dalil.shared.LocalText;
import org.jspecify.annotations.Nullable;

/** Something wrong, missing or open in a source; without a passage it concerns the whole document. */
public record DiscrepancyView(
        UUID id,
        String code,
        DiscrepancyKind kind,
        @Nullable PassageId passageId,
        LocalText issue,
        LocalText resolution,
        @Nullable String verification) {}
