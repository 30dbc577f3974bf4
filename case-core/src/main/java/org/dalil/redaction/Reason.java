package org.dalil.redaction;

import java.util.Arrays;
import java.util.Optional;

/** Why something is covered; the names are for ever, they are kept with each copy. */
public enum Reason {
    /** Who somebody is: a name, a face, a signature, a number of hers. */
    IDENTITY("ID"),
    /** Where somebody or something is. */
    PLACE("PL"),
    /** What a telephone or a computer is known by. */
    DEVICE("DV"),
    /** How somebody is reached. */
    CONTACT("CT"),
    OTHER("OT");

    private final String code;

    Reason(String code) {
        this.code = code;
    }

    /** As it stands on the black. */
    public String code() {
        return code;
    }

    static Optional<Reason> named(String name) {
        return Arrays.stream(values())
                .filter(reason -> reason.name().equals(name))
                .findFirst();
    }
}
