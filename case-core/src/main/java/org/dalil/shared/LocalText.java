package org.dalil.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text in up to three languages. A language in which nobody wrote it is {@code null}: Dalil never translates by
 * itself, it shows the text in the language that there is, and says which one that is.
 */
@Embeddable
public record LocalText(@Nullable String ar, @Nullable String en, @Nullable String fr) implements Serializable {

    public LocalText {
        ar = blankToNull(ar);
        en = blankToNull(en);
        fr = blankToNull(fr);
    }

    /** A text and the language it is written in. */
    public record Spoken(String text, Language language) implements Serializable {}

    public static LocalText of(Language language, String text) {
        return new LocalText(
                language == Language.ARABIC ? text : null,
                language == Language.ENGLISH ? text : null,
                language == Language.FRENCH ? text : null);
    }

    public static LocalText arabic(String text) {
        return new LocalText(text, null, null);
    }

    public static LocalText english(String text) {
        return new LocalText(null, text, null);
    }

    public Optional<String> in(Language language) {
        return Optional.ofNullable(
                switch (language) {
                    case ARABIC -> ar;
                    case ENGLISH -> en;
                    case FRENCH -> fr;
                });
    }

    /**
     * The text in the language asked for, else in the one its reader most probably knows too: English for a reader of
     * French, French for a reader of English, then Arabic. Empty if nobody wrote it at all.
     */
    public Optional<Spoken> best(Language wanted) {
        List<Language> order =
                switch (wanted) {
                    case ARABIC -> List.of(Language.ARABIC, Language.ENGLISH, Language.FRENCH);
                    case ENGLISH -> List.of(Language.ENGLISH, Language.FRENCH, Language.ARABIC);
                    case FRENCH -> List.of(Language.FRENCH, Language.ENGLISH, Language.ARABIC);
                };
        return order.stream()
                .flatMap(language -> in(language).stream().map(text -> new Spoken(text, language)))
                .findFirst();
    }

    public boolean isEmpty() {
        return ar == null && en == null && fr == null;
    }

    /** {@code text} itself, or the empty text: Hibernate reads an embedded value of which every column is null as null. */
    public static LocalText orEmpty(@Nullable LocalText text) {
        return Objects.requireNonNullElse(text, new LocalText(null, null, null));
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
