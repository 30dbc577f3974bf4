package org.dalil.custody;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.dalil.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What a person says about something that happened outside of the program.
 *
 * @param happened when, as far as it is known
 * @param person who did it, where it was nobody with an account
 * @param partyId who did it, where it is one of the parties we know
 * @param place where it happened, or where it lies since
 * @param words whatever else belongs to it: how, why, by which way
 * @param corrects the number of the entry that is wrong and stays
 */
@Embeddable
public record Told(
        PartialDate happened,
        @Nullable String person,
        @Nullable @Column(name = "told_party_id") UUID partyId,
        @Nullable String place,
        @Nullable String words,
        @Nullable Long corrects)
        implements Serializable {}
