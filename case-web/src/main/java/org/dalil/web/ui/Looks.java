package org.dalil.web.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns values into what the small signs of the pages show. */
@Named
@ApplicationScoped
public class Looks {

    private static final int SHOWN_OF_A_FINGERPRINT = 8;
    private static final List<String> AVATAR_COLOURS = List.of("", "a", "v", "b");
    private static final Set<String> AUTHORITIES = Set.of("EU", "US", "UK", "CA", "AU");

    public List<StageLook> getStages() {
        return List.of(StageLook.values());
    }

    /** @param stage an enum constant or its name */
    public StageLook stage(Object stage) {
        return StageLook.valueOf(stage instanceof Enum<?> constant ? constant.name() : stage.toString());
    }

    /** Whether the words know this jurisdiction; another one is shown by its code. */
    public boolean knows(Object jurisdiction) {
        return AUTHORITIES.contains(jurisdiction.toString());
    }

    /** {@code 3f9a c21e …} */
    public String fingerprint(Object digest) {
        String hex = digest.toString();
        return hex.length() <= SHOWN_OF_A_FINGERPRINT ? hex : hex.substring(0, 4) + ' ' + hex.substring(4, 8) + " …";
    }

    /** Two letters of a Latin name, one of an Arabic one: Arabic letters join up. */
    public String initials(String name) {
        String[] parts = name.strip().split("\\s+");
        int first = parts[0].isEmpty() ? '?' : parts[0].codePointAt(0);
        if (UnicodeScript.of(first) == UnicodeScript.ARABIC) {
            return Character.toString(first);
        }
        return Arrays.stream(new String[] {parts[0], parts.length > 1 ? parts[parts.length - 1] : ""})
                .filter(part -> !part.isEmpty())
                .map(part -> Character.toString(part.codePointAt(0)))
                .collect(Collectors.joining())
                .toUpperCase(Locale.ROOT);
    }

    /** Always the same colour for the same name. */
    public String avatar(String name) {
        return AVATAR_COLOURS.get(Math.floorMod(name.hashCode(), AVATAR_COLOURS.size()));
    }

    /** The part of a TLP label that names its colour in the style sheet. */
    public String tlp(Object label) {
        return label.toString()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^tlp[:_]", "")
                .replaceFirst("[+_].*", "");
    }

    /** The label in its original form, whatever the constant is called. */
    public String tlpLabel(Object label) {
        String name = label.toString().replaceFirst("^TLP[:_]", "").replace('_', '+');
        return "TLP:" + name;
    }
}
