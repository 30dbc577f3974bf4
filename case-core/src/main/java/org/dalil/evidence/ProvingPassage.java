package org.dalil.evidence;

import java.util.UUID;
import org.dalil.cases.FactId;
import org.jspecify.annotations.Nullable;

/**
 * Words marked in the file of an item, with what they prove.
 *
 * @param number among the passages of the item
 * @param inFile in which file of the item, from 1
 * @param fact null where they prove a criterion
 * @param criterion id in a regime pack; null where they prove a fact
 */
public record ProvingPassage(
        UUID id,
        EvidenceId item,
        int number,
        int inFile,
        int page,
        String quote,
        @Nullable FactId fact,
        @Nullable String criterion) {}
