package org.dalil.web.it;

import java.util.Map;
import java.util.Set;

/** A case that a test opened for itself, so that whatever it writes lies in nobody's way. */
public record OwnCase(String id) {

    public static OwnCase open(Visitor visitor) {
        return open(visitor, "A case of its own");
    }

    public static OwnCase open(Visitor visitor, String title) {
        var answer = visitor.press(
                "/cases/new.xhtml",
                "sheet:save",
                Map.of(
                        "sheet:letter",
                        "A letter.\n\nTo whom it may concern: something happened on 3 November 2021.\n",
                        "sheet:kind",
                        "JOINT_LETTER",
                        "sheet:title_en",
                        title,
                        "sheet:seen",
                        "0"));
        var led = answer.headers().firstValue("Location").orElse("");
        if (!led.matches(".*[?&]id=[0-9a-f-]{36}.*")) {
            throw new AssertionError("no case was opened: " + answer.body());
        }
        return new OwnCase(led.replaceFirst(".*[?&]id=([0-9a-f-]{36}).*", "$1"));
    }

    /** Where all pages about it are. */
    public Set<String> addresses(Visitor visitor) {
        return pages(visitor).answers().keySet();
    }

    /** All pages about it. */
    Tour pages(Visitor visitor) {
        return Tour.of(visitor, "/cases/case.xhtml?id=" + id, 1, link -> link.contains(id));
    }
}
