package org.dalil.parties;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.dalil.editing.Sheet;
import org.dalil.shared.Ids;
import org.dalil.shared.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * One thing that tells a party from others.
 *
 * @param type a value of {@code labels.identifier} in the vocabulary, such as {@code registration number}
 * @param source number of the case in which it was learned, shown to members of that case only; null for what is
 *     known to everybody
 */
@Embeddable
public record Identifier(
        @Column(nullable = false) UUID id,
        @Column(nullable = false) String type,
        LocalText content,
        @Nullable String source)
        implements Told, Serializable {

    public static Identifier of(String type, LocalText content, @Nullable String source) {
        return new Identifier(Ids.next(), type, content, source);
    }

    @Override
    public Sheet sheet() {
        return Written.sheet(this);
    }

    Identifier withId(UUID wanted) {
        return new Identifier(wanted, type, content, source);
    }

    /** Whether it would say the same again. */
    boolean repeats(Identifier other) {
        return other.equals(withId(other.id));
    }
}
