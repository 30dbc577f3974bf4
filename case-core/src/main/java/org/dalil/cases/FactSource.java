package org.dalil.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact is told: a passage of a source document, or an item of evidence, never both.
 *
 * @param exhibitId id of the item of evidence
 * @param page where in it: a page, a minute, a sheet
 */
@Embeddable
public record FactSource(@Nullable PassageId passageId, @Nullable UUID exhibitId, @Column @Nullable String page)
        implements Serializable {

    private static final String PASSAGE = "passage:";
    private static final String EXHIBIT = "exhibit:";

    public FactSource {
        if ((passageId == null) == (exhibitId == null)) {
            throw new IllegalArgumentException("a source is a passage or an item of evidence");
        }
    }

    public static FactSource of(PassageId passage) {
        return new FactSource(passage, null, null);
    }

    /** Both kinds in one field of a form: {@code passage:…} or {@code exhibit:…}. Empty for anything else. */
    static Optional<FactSource> named(String choice, @Nullable String page) {
        try {
            if (choice.startsWith(PASSAGE)) {
                UUID id = UUID.fromString(choice.substring(PASSAGE.length()));
                return Optional.of(new FactSource(new PassageId(id), null, page));
            }
            return choice.startsWith(EXHIBIT)
                    ? Optional.of(new FactSource(null, UUID.fromString(choice.substring(EXHIBIT.length())), page))
                    : Optional.empty();
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    /** What {@link #named} reads. */
    public String choice() {
        return passageId == null ? EXHIBIT + Objects.requireNonNull(exhibitId) : PASSAGE + passageId.value();
    }
}
