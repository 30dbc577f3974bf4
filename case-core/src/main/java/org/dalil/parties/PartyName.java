package org.dalil.parties;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.UUID;
import org.dalil.editing.Sheet;
import org.dalil.shared.Ids;
import org.dalil.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * One name of a party, exactly as it is written somewhere.
 *
 * @param folded the same for search: see {@link Folding}; never shown
 * @param source number of the case in whose document it is written so, shown to members of that case only; null for
 *     the name we gave, which everybody may see who sees the party
 */
@Embeddable
public record PartyName(
        @Column(nullable = false) UUID id,
        @Column(nullable = false) String text,
        @Column(nullable = false) String folded,
        @Enumerated(EnumType.STRING) @Nullable Language language,
        @Enumerated(EnumType.STRING) @Column(nullable = false) Kind kind,
        @Enumerated(EnumType.STRING) @Column(nullable = false) Confidence confidence,
        @Nullable String source)
        implements Told, Serializable {

    /** How a name relates to the party. */
    public enum Kind {
        OFFICIAL,
        ALIAS,
        AS_SIGNED,
        TRANSLITERATION,
        TYPO,
        /** Another thing's name used for it: the product for the company. */
        METONYM
    }

    /** How sure we are that the party calls itself so. */
    public enum Confidence {
        SURE,
        PROBABLE,
        NOT_SURE
    }

    /** Derived, so that nobody has to say it. */
    public NameScript script() {
        return NameScript.of(text);
    }

    @Override
    public Sheet sheet() {
        return Written.sheet(this);
    }

    PartyName withId(UUID wanted) {
        return new PartyName(wanted, text, folded, language, kind, confidence, source);
    }

    PartyName as(Kind wanted) {
        return new PartyName(id, text, folded, language, wanted, confidence, source);
    }

    /** Whether it would say the same again. */
    boolean repeats(PartyName other) {
        return text.equals(other.text) && (other.source == null || other.source.equals(source));
    }

    public static PartyName of(
            String text, @Nullable Language language, Kind kind, Confidence confidence, @Nullable String source) {
        return new PartyName(Ids.next(), text, Folding.fold(text), language, kind, confidence, source);
    }
}
