package org.dalil.shared;

import java.util.Locale;

/** The languages in which Dalil speaks to people. */
public enum Language {
    ENGLISH("en", "English"),
    ARABIC("ar", "العربية"),
    FRENCH("fr", "Français");

    private final String tag;
    private final String ownName;

    Language(String tag, String ownName) {
        this.tag = tag;
        this.ownName = ownName;
    }

    /** The BCP 47 tag, as in {@code <html lang>}. */
    public String tag() {
        return tag;
    }

    /** The name of the language in the language itself; never translated. */
    public String ownName() {
        return ownName;
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /** {@code rtl} or {@code ltr}, as in {@code <html dir>}. */
    public String direction() {
        return this == ARABIC ? "rtl" : "ltr";
    }

    /** The language of a tag such as {@code ar-EG}; English if Dalil does not speak it. */
    public static Language of(String tag) {
        for (Language language : values()) {
            if (tag.equals(language.tag) || tag.startsWith(language.tag + "-")) {
                return language;
            }
        }
        return ENGLISH;
    }
}
