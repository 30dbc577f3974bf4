package org.dalil.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import org.dalil.shared.Digest;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer has before her eyes. An approval holds for this file, what is said of it and what is marked in it; how
 * somebody else grades it is the judgement of that person and takes no approval back.
 *
 * @param fingerprint of the file; of all files together where there are several
 * @param revision of what is said of the item
 * @param marks how often a passage was marked in it, or set aside
 * @param grades how often it was graded
 */
@Embeddable
public record Edition(
        Digest fingerprint,
        @Column(nullable = false, updatable = false) int revision,
        @Column(nullable = false, updatable = false) int marks,
        @Column(nullable = false, updatable = false) int grades)
        implements Serializable {

    /** Whether an approval of this one holds for the other. */
    boolean binds(@Nullable Edition other) {
        return other != null
                && fingerprint.equals(other.fingerprint)
                && revision == other.revision
                && marks == other.marks;
    }

    /** As it travels in the form of a page. */
    @Override
    public String toString() {
        return fingerprint + "." + revision + "." + marks + "." + grades;
    }

    /** @throws IllegalArgumentException if it is none */
    public static Edition parse(String written) {
        String[] parts = written.split("\\.", -1);
        if (parts.length != 4) {
            throw new IllegalArgumentException("no edition: " + written);
        }
        return new Edition(
                new Digest(parts[0]),
                Integer.parseInt(parts[1]),
                Integer.parseInt(parts[2]),
                Integer.parseInt(parts[3]));
    }
}
