package org.dalil.dossier.layout;

/** The colours; each can be told from the others in grey, and none means anything by itself. */
enum Ink {
    TEXT("#16211f"),
    SOFT("#43504e"),
    LABEL("#5c6765"),
    PETROL("#0d5152"),
    RUBRIC("#b0472a"),
    RULE("#b9bfbb");

    private final String hex;

    Ink(String hex) {
        this.hex = hex;
    }

    String hex() {
        return hex;
    }
}
