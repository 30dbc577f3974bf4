package org.dalil.regimes;

import java.util.Arrays;
import java.util.List;

/**
 * What fills a section of a dossier. The packs give their sections keys of their own, since each authority has its own
 * words for them; here it is said which keys mean the same.
 */
public enum Filling {
    LETTER("cover"),
    TITLE_PAGE("title"),
    SUMMARY("summary"),
    SUBMITTERS("submitter"),
    /** Who is to be listed, particular by particular. */
    TARGET("target", "official", "persons"),
    /** The same as the authority prints its list. */
    LIST_ENTRY("entity"),
    LEGAL("legal", "policy"),
    /** Element by element. Where a pack has no section for it, the legal one tells it. */
    PROOF("elements"),
    /** The facts in order of time; what is written here about a fact stands under its code. */
    FACTS("facts", "case"),
    REASONS("reasons"),
    CREDIBILITY("evidence"),
    /** What the target says; what is written here about it stands under its code. */
    CONTRARY("contrary", "exculpatory"),
    OTHER_ACTION("other", "redress"),
    SOURCES("annex_sources"),
    EXHIBITS("annex_open"),
    SIGNATORIES("annex_sign"),
    TRANSLATIONS("annex_trans"),
    /** The one annex of those who want no more than one. */
    ANNEX("annex"),
    /** Arguments that no record can make. */
    ARGUMENT("cfsp", "risk", "org", "interest", "conf", "ear", "license"),
    /** Nothing but what is written for it. */
    TEXT;

    private final List<String> keys;

    Filling(String... keys) {
        this.keys = List.of(keys);
    }

    /** @param section key of a section in its pack */
    public static Filling of(String section) {
        return Arrays.stream(values())
                .filter(filling -> filling.keys.contains(section))
                .findFirst()
                .orElse(TEXT);
    }

    /** Whether nothing but what somebody writes can fill it. */
    public boolean isWrittenByHand() {
        return this == LETTER || this == SUMMARY || this == REASONS || this == ARGUMENT;
    }

    /** Whether it stands behind the dossier: nobody writes paragraphs there. */
    public boolean isAnnex() {
        return switch (this) {
            case SOURCES, EXHIBITS, SIGNATORIES, TRANSLATIONS, ANNEX -> true;
            default -> false;
        };
    }
}
