package org.dalil.parties;

import java.lang.Character.UnicodeScript;

/** The writing of a name; it follows from its letters. */
public enum NameScript {
    LATIN,
    ARABIC,
    HEBREW,
    CYRILLIC,
    OTHER;

    /** The script of most of its letters. */
    static NameScript of(String text) {
        int[] letters = new int[values().length];
        text.codePoints()
                .filter(Character::isLetter)
                .forEach(letter -> letters[of(UnicodeScript.of(letter)).ordinal()]++);
        NameScript most = OTHER;
        for (NameScript script : values()) {
            if (letters[script.ordinal()] > letters[most.ordinal()]) {
                most = script;
            }
        }
        return most;
    }

    private static NameScript of(UnicodeScript script) {
        return switch (script) {
            case LATIN -> LATIN;
            case ARABIC -> ARABIC;
            case HEBREW -> HEBREW;
            case CYRILLIC -> CYRILLIC;
            default -> OTHER;
        };
    }
}
