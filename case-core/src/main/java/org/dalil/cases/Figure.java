package org.dalil.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/**
 * A number that a source gives.
 *
 * @param what code of what is counted, such as {@code journalists_min}
 */
@Embeddable
public record Figure(@Column(nullable = false) String what, @Column(nullable = false) long amount)
        implements Serializable {}
