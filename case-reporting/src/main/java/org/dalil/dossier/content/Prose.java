package org.dalil.dossier.content;

import org.dalil.markup.Markup;
import org.dalil.shared.LocalText;

/**
 * A text written by the drafter, one per language, in the light markup that {@code org.dalil.markup} describes.
 * What comes from the record word for word is a {@link LocalText} instead, or is let in by {@link #plain}.
 */
public record Prose(LocalText text) {

    public static final Prose NOT_STATED = new Prose(new LocalText(null, null, null));

    /** Takes a text as it is: whatever would be markup in it is printed. */
    public static Prose plain(LocalText text) {
        return new Prose(new LocalText(
                text.ar() == null ? null : Markup.escaped(text.ar()),
                text.en() == null ? null : Markup.escaped(text.en()),
                text.fr() == null ? null : Markup.escaped(text.fr())));
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }
}
