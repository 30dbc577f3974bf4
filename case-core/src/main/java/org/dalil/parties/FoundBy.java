package org.dalil.parties;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** A word by which a party is found, and where: in a case, or everywhere. */
@Embeddable
record FoundBy(@Column(nullable = false) String place, @Column(nullable = false) String word) implements Serializable {}
