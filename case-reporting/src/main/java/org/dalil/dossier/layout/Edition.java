package org.dalil.dossier.layout;

import java.util.Objects;
import org.dalil.dossier.content.DossierContent;
import org.dalil.dossier.content.Section;
import org.dalil.shared.Digest;
import org.dalil.shared.Language;
import org.jspecify.annotations.Nullable;

/** A dossier in one language: what is the same on every page of it. */
final class Edition {

    private final DossierContent content;
    private final Language language;
    private final @Nullable Digest fingerprint;
    private final DossierWords words;
    private final Numbering numbering;
    private final References references;

    /** @param fingerprint null: it carries none */
    Edition(DossierContent content, Language language, @Nullable Digest fingerprint) {
        this.content = content;
        this.language = language;
        this.fingerprint = fingerprint;
        words = new DossierWords(language);
        numbering = new Numbering(content);
        references = new References(content);
    }

    DossierContent content() {
        return content;
    }

    Language language() {
        return language;
    }

    boolean isSealed() {
        return fingerprint != null;
    }

    Digest fingerprint() {
        return Objects.requireNonNull(fingerprint, "not sealed");
    }

    DossierWords words() {
        return words;
    }

    DateWords dates() {
        return new DateWords(words);
    }

    TypeScale type() {
        return TypeScale.of(language);
    }

    Numbering numbering() {
        return numbering;
    }

    References references() {
        return references;
    }

    boolean rightToLeft() {
        return language == Language.ARABIC;
    }

    String writingMode() {
        return rightToLeft() ? "rl-tb" : "lr-tb";
    }

    /** The number of a section as this language writes it: annex A is annex أ. */
    String number(Section section) {
        return section.isAnnex() ? words.get("annex.letter." + section.number()) : section.number();
    }

    /** The number with the word «annex» before it, if it is one. */
    String fullNumber(Section section) {
        return section.isAnnex() ? words.format("annex", number(section)) : section.number();
    }
}
