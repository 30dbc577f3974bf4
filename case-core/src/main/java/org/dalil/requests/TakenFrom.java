package org.dalil.requests;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/**
 * Where a proof was taken from: another request of the case, as it stood then.
 *
 * @param number of that request
 * @param citation of the criterion for which it was offered there
 */
@Embeddable
public record TakenFrom(
        @Column(name = "taken_from_number") String number, @Column(name = "taken_from_citation") String citation)
        implements Serializable {}
