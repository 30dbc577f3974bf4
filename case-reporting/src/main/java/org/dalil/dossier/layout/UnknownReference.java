package org.dalil.dossier.layout;

/** A text refers to something that the dossier does not have. */
public class UnknownReference extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String section;
    private final String key;
    private final String reference;

    UnknownReference(String section, String key, String reference) {
        super("section " + section + ", " + key + ": no such reference: " + reference);
        this.section = section;
        this.key = key;
        this.reference = reference;
    }

    public String section() {
        return section;
    }

    /** Key of the paragraph, or number of what stands in a table; empty for what has neither. */
    public String key() {
        return key;
    }

    public String reference() {
        return reference;
    }
}
