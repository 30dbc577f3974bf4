package org.dalil.cases;

import java.util.UUID;

/**
 * Words that were marked, and what they became.
 *
 * @param code what people call the thing; empty where it has no code
 * @param thing its id
 */
public record MarkView(UUID id, MarkKind kind, String code, UUID thing, PassageId passage, String quote) {}
