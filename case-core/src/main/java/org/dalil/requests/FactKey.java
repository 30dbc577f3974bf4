package org.dalil.requests;

/** Under which key a dossier numbers a fact, and a text refers to it: {@code F4} for the fact {@code E4}. */
public record FactKey(String value) {

    /** @param code of the fact in the case */
    public static FactKey of(String code) {
        return new FactKey("F" + code.replaceAll("\\D", ""));
    }

    /** As a text names it. */
    public String reference() {
        return "¶" + value;
    }
}
