package org.dalil.web.restart;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.dalil.web.it.Visitor;

/** An item on its way through review, and what the people who work on it were told. */
public final class ItemInReview {

    /** What is done with an item, in this order. */
    enum Step {
        SENT("sending:send"),
        GRADED("grading:grade"),
        APPROVED_FIRST("checks:approve"),
        APPROVED_SECOND("checks:approve");

        private final String button;

        Step(String button) {
            this.button = button;
        }
    }

    private static final Pattern EDITION = Pattern.compile("name=\"checks:edition\" value=\"([^\"]*)\"");
    private static final Pattern CHECK = Pattern.compile("name=\"(checks:REV-[0-9]+)_yes\"");
    private static final String CONSENT = "checks:REV-06";

    private final String id;
    private final String address;
    private volatile int done;
    private boolean wasTried;

    public ItemInReview(String place, String id) {
        this.id = id;
        this.address = "/review/item.xhtml?id=" + place + "&item=" + id;
    }

    String id() {
        return id;
    }

    boolean isDone() {
        return done == Step.values().length;
    }

    /** How many verdicts were acknowledged. */
    int verdicts() {
        return Math.max(0, done - Step.APPROVED_FIRST.ordinal());
    }

    Step next() {
        return Step.values()[done];
    }

    /** Does what is next, unless it is done: then an answer was lost. */
    public void goOn(Visitor visitor) {
        var step = next();
        var page = visitor.get(address).body();
        if (!page.contains("name=\"" + step.button + "\"")) {
            if (!wasTried) {
                throw new AssertionError(step + " cannot be done with " + id);
            }
        } else {
            wasTried = true;
            var answer = visitor.press(address, step.button, fields(step, page));
            if (answer.statusCode() != 302) {
                throw new AssertionError(step + " was refused for " + id + ": " + answer.statusCode());
            }
        }
        done++;
        wasTried = false;
    }

    private static Map<String, String> fields(Step step, String page) {
        return switch (step) {
            case SENT -> Map.of("sending:seen", "0", "sending:due", due(page));
            case GRADED ->
                Map.of(
                        "grading:seen", "0",
                        "grading:source", "B",
                        "grading:information", "2",
                        "grading:reasons", "Known for careful work.");
            case APPROVED_FIRST, APPROVED_SECOND -> checks(page);
        };
    }

    private static String due(String page) {
        var due = Pattern.compile("name=\"sending:due\" value=\"([^\"]*)\"").matcher(page);
        if (!due.find()) {
            throw new AssertionError("there is no day");
        }
        return due.group(1);
    }

    private static Map<String, String> checks(String page) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("checks:seen", "0");
        EDITION.matcher(page).results().forEach(found -> fields.put("checks:edition", found.group(1)));
        CHECK.matcher(page)
                .results()
                .map(found -> found.group(1))
                .filter(check -> !check.equals(CONSENT))
                .forEach(check -> fields.put(check + "_yes", "on"));
        fields.put(CONSENT + "_why", "Nobody is named.");
        return fields;
    }
}
