package org.dalil.gathering;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dalil.editing.Typed;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;
import org.dalil.signon.Signature;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to be invited, as a line says it: «Name; e-mail; language», of which the last two may be missing.
 *
 * @param written the name as it stands in the line
 */
record Invited(Signature.Kind kind, String written, @Nullable String contact, Language language) {

    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>;,]{1,64}@[^\\s@<>;,]{1,180}\\.[^\\s@<>;,]{2,}");
    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");
    private static final int LONGEST_NAME = 500;
    private static final int MOST = 500;

    /** Reads all lines, and objects to each that says nothing. */
    static List<Invited> read(Typed typed, String field, String lines, Signature.Kind kind, Language otherwise) {
        List<Invited> found = new ArrayList<>();
        int number = 0;
        for (String line : lines.split("\\R")) {
            if (line.isBlank()) {
                continue;
            }
            number++;
            Matcher address = ADDRESS.matcher(line);
            String contact = address.find() ? address.group() : null;
            String[] parts = (contact == null ? line : line.replace(contact, ";")).split("[;؛\\t<>]");
            String name = parts.length == 0 ? "" : parts[0].strip().replaceAll("[,،]$", "");
            if (name.isEmpty() || name.length() > LONGEST_NAME || line.contains("@") && contact == null) {
                typed.object(field, InvitationDesk.Objection.NO_SUCH_LINE, number);
                continue;
            }
            String tongue = parts[parts.length - 1].strip();
            found.add(new Invited(kind, name, contact, spoken(tongue, otherwise)));
        }
        if (number > MOST) {
            typed.object(field, Typed.Objection.TOO_MANY_ROWS, MOST);
        }
        return found;
    }

    private static Language spoken(String tag, Language otherwise) {
        for (Language language : Language.values()) {
            if (language.tag().equalsIgnoreCase(tag)) {
                return language;
            }
        }
        return otherwise;
    }

    LocalText name() {
        return ARABIC.matcher(written).find()
                ? LocalText.arabic(written)
                : LocalText.of(language == Language.FRENCH ? Language.FRENCH : Language.ENGLISH, written);
    }
}
