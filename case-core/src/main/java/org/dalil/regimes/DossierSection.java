package org.dalil.regimes;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;

/** A part of the dossier that a regime expects; {@code order} is a number, or a letter for an annex. */
public record DossierSection(String order, String key, LocalText title, LocalText heading, boolean mandatory) {

    private static final Pattern LIMIT = Pattern.compile("≤\\s*([0-9]+) words");

    /** What fills it. */
    public Filling filling() {
        return Filling.of(key);
    }

    /** How many words the regime lets it have, where its title says so: «≤ 250 words». */
    public OptionalInt wordLimit() {
        Matcher limit = LIMIT.matcher(title.in(Language.ENGLISH).orElse(""));
        return limit.find() ? OptionalInt.of(Integer.parseInt(limit.group(1))) : OptionalInt.empty();
    }
}
