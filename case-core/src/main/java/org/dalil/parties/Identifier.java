package org.dalil.parties;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Set;
import org.dalil.shared.Digest;
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
public record Identifier(@Column(nullable = false) String type, LocalText content, @Nullable String source)
        implements Serializable {

    /** Tells it from the others of its party in an address, without saying what it is. */
    public String mark() {
        return Digest.of(type + "|" + source + "|" + content).hex().substring(0, 16);
    }

    /** Whether somebody may read it who is a member of these cases. */
    boolean isToldIn(Set<String> caseNumbers) {
        return source == null || caseNumbers.contains(source);
    }
}
