package org.dalil.web.search;

import org.dalil.shared.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * One line of what was found.
 *
 * @param title in the language of the reader, as far as it is written in it
 * @param language of the title
 * @param code by which people call it; empty where it has none
 * @param about what it is part of, or another name of it; empty for nothing
 * @param address where it leads; empty where a script has to press something instead
 * @param press what the script presses; empty for nothing
 */
public record FoundHit(String title, String language, String code, String about, String address, String press) {

    static FoundHit of(LocalText.@Nullable Spoken title, String code, String about, String address) {
        return title == null
                ? new FoundHit(code, "", "", about, address, "")
                : new FoundHit(title.text(), title.language().tag(), code, about, address, "");
    }

    static FoundHit named(String name, String about, String address) {
        return new FoundHit(name, "", "", about, address, "");
    }

    static FoundHit pressed(String name, String press) {
        return new FoundHit(name, "", "", "", "", press);
    }
}
