package org.dalil.review;

import java.util.UUID;
import org.dalil.cases.FactId;
import org.dalil.evidence.EvidenceId;
import org.jspecify.annotations.Nullable;

/**
 * A passage that is marked in the file of an item.
 *
 * @param inFile in which file of the item, from 1
 * @param startAt where on its page, in UTF-16 units of the text
 * @param fact what it proves; null where it proves a criterion
 */
public record PassageInFile(
        UUID id,
        EvidenceId item,
        int number,
        int inFile,
        int page,
        int startAt,
        String quote,
        @Nullable FactId fact,
        @Nullable String criterion) {}
