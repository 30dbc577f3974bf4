package org.dalil.custody;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Which entry in the chain of which item: 1, 2, 3 … without gaps. */
@Embeddable
record CustodyPlace(@Column(name = "item_id") UUID item, @Column(name = "number") long number)
        implements Serializable {}
