package org.dalil.cases;

import org.jspecify.annotations.Nullable;

/**
 * Something that rests on a passage.
 *
 * @param code of an ask, a citation, a fact, a position, or the number of an exhibit; null for a role
 * @param role what the passage says a party to be; null for all else
 */
public record PassageUse(PassageId passage, @Nullable String code, @Nullable PartyRole role) {}
