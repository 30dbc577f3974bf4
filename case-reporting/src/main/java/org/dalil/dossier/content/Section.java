package org.dalil.dossier.content;

import org.dalil.shared.LocalText;

/**
 * A section of the dossier, as the regime pack lists it.
 *
 * @param key the pack's key, such as {@code legal}
 * @param number the pack's order: {@code 5}, or {@code A} for an annex
 */
public record Section(String key, String number, LocalText heading, SectionBody body) {

    public Section {
        if (!key.matches("[a-z_]+") || !number.matches("[0-9]+|[A-Z]")) {
            throw new IllegalArgumentException("not a section: " + key + " " + number);
        }
    }

    public boolean isAnnex() {
        return !Character.isDigit(number.charAt(0));
    }
}
