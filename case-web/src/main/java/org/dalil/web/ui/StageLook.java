package org.dalil.web.ui;

/** How the seven stages of a request look: never by colour alone, always with an icon and the word. */
public enum StageLook {
    DRAFTING("pencil", "gray"),
    EVIDENCE_REVIEW("search", "blue"),
    SIGN_ON("users", "violet"),
    READY("check-square", "teal"),
    SUBMITTED("send", "teal"),
    CONSIDERATION("hourglass", "amber"),
    DECIDED("verified", "green");

    private final String icon;
    private final String colour;

    StageLook(String icon, String colour) {
        this.icon = icon;
        this.colour = colour;
    }

    public String getIcon() {
        return icon;
    }

    public String getColour() {
        return colour;
    }
}
