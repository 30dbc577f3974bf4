package org.dalil.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import org.dalil.parties.PartyId;
import org.jspecify.annotations.Nullable;

/**
 * A party has a part in a fact.
 *
 * @param status how far that is established for this party; null where nobody has said
 */
@Embeddable
public record Involvement(
        PartyId partyId,
        @Enumerated(EnumType.STRING) @Column(nullable = false) FactPart part,
        @Enumerated(EnumType.STRING) @Nullable AllegationStatus status)
        implements Serializable {}
