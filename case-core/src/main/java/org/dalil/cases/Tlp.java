package org.dalil.cases;

/** Who else may read it: the labels of FIRST TLP 2.0, which are never translated. */
public enum Tlp {
    RED("TLP:RED"),
    AMBER_STRICT("TLP:AMBER+STRICT"),
    AMBER("TLP:AMBER"),
    GREEN("TLP:GREEN"),
    CLEAR("TLP:CLEAR");

    private final String label;

    Tlp(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether each reading of it is written down. */
    public boolean restricted() {
        return this == RED || this == AMBER_STRICT;
    }

    public static Tlp of(String label) {
        for (Tlp tlp : values()) {
            if (tlp.label.equals(label)) {
                return tlp;
            }
        }
        throw new IllegalArgumentException("no label of TLP 2.0: " + label);
    }
}
