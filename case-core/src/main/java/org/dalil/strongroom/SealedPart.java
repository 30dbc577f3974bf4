package org.dalil.strongroom;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Some of the bytes of a file of a dossier, encrypted. */
@Entity
@Immutable
@Table(name = "dossier_output_part")
public class SealedPart {

    /** Which part of which file. */
    @Embeddable
    public record Place(
            @Column(name = "output_id", nullable = false, updatable = false) UUID output,
            @Column(name = "position", nullable = false, updatable = false) int position)
            implements Serializable {}

    @EmbeddedId
    private Place place;

    @Basic(optional = false)
    @Column(nullable = false, updatable = false)
    private byte[] content;

    protected SealedPart() {} // for Hibernate

    SealedPart(Place place, byte[] content) {
        this.place = place;
        this.content = content;
    }

    byte[] content() {
        return content;
    }
}
