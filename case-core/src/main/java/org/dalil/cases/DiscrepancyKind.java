package org.dalil.cases;

/** What can be wrong with a source. */
public enum DiscrepancyKind {
    MISTRANSLATED_CITATION,
    MISTRANSLATION,
    MISNAMED_BODY,
    MISSING_DATE,
    DATE_CONFLICT,
    RELATIVE_DATE,
    TIMEZONE_AMBIGUITY,
    SIGNATORY_COUNT_CONFLICT,
    ALLEGATION_LEVEL,
    ATTRIBUTION,
    FACT_TO_VERIFY,
    NAME_TRUNCATION,
    SPELLING_VARIANT,
    TYPO,
    TYPO_ENTITY,
    METONYMY,
    /** The source says the opposite of what is true; nothing may rest on it. */
    MEANING_REVERSED;

    public boolean forbidsCiting() {
        return this == MEANING_REVERSED;
    }

    /** Whether the source itself is wrong, rather than silent or open to more than one reading. */
    public boolean isSourceError() {
        return switch (this) {
            case MISTRANSLATED_CITATION,
                    MISTRANSLATION,
                    MISNAMED_BODY,
                    NAME_TRUNCATION,
                    TYPO,
                    TYPO_ENTITY,
                    METONYMY,
                    MEANING_REVERSED -> true;
            case MISSING_DATE,
                    DATE_CONFLICT,
                    RELATIVE_DATE,
                    TIMEZONE_AMBIGUITY,
                    SIGNATORY_COUNT_CONFLICT,
                    ALLEGATION_LEVEL,
                    ATTRIBUTION,
                    FACT_TO_VERIFY,
                    SPELLING_VARIANT -> false;
        };
    }
}
