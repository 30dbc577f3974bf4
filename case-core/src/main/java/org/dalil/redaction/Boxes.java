package org.dalil.redaction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dalil.shared.Digest;
import org.dalil.shared.Outcome;
import org.dalil.shared.Refusal;

/**
 * All that is covered in a copy, in the order of the pages and from top to bottom; each once. Written it is a line for
 * each: {@code 3 1000 2500 4000 300 IDENTITY}, and the fingerprint is of these lines.
 */
public record Boxes(List<Box> all) {

    /** Why nothing is covered. */
    public enum Objection {
        NO_BOXES,
        /** The argument is how many there may be. */
        TOO_MANY_BOXES,
        /** The argument is which one, from 1. */
        NOT_A_BOX,
        /** It reaches beyond its page, or is nothing; the argument is which one. */
        BOX_OUTSIDE,
        /** The argument is which one. */
        UNKNOWN_REASON
    }

    static final int MOST = 1_000;

    private static final Pattern LINE = Pattern.compile(
            "([1-9][0-9]{0,5}) (-?[0-9]{1,6}) (-?[0-9]{1,6}) (-?[0-9]{1,6}) (-?[0-9]{1,6}) ([A-Z_]{1,32})");

    public Boxes {
        all = all.stream()
                .distinct()
                .sorted(Comparator.comparingInt(Box::page)
                        .thenComparingInt(Box::top)
                        .thenComparingInt(Box::left)
                        .thenComparingInt(Box::height)
                        .thenComparingInt(Box::width)
                        .thenComparing(Box::reason))
                .toList();
    }

    /** As they were drawn, a line for each. */
    public static Outcome<Boxes> typed(String text) {
        List<String> lines =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (lines.isEmpty()) {
            return Outcome.refused(Objection.NO_BOXES);
        }
        if (lines.size() > MOST) {
            return Outcome.refused(Objection.TOO_MANY_BOXES, MOST);
        }
        List<Box> boxes = new ArrayList<>();
        List<Refusal> objections = new ArrayList<>();
        for (int number = 1; number <= lines.size(); number++) {
            read(lines.get(number - 1), number, objections).ifPresent(boxes::add);
        }
        return objections.isEmpty() ? Outcome.done(new Boxes(boxes)) : Outcome.refused(objections);
    }

    private static Optional<Box> read(String line, int number, List<Refusal> objections) {
        Matcher said = LINE.matcher(line);
        if (!said.matches()) {
            objections.add(Refusal.of(Objection.NOT_A_BOX, number));
            return Optional.empty();
        }
        Optional<Reason> reason = Reason.named(said.group(6));
        if (reason.isEmpty()) {
            objections.add(Refusal.of(Objection.UNKNOWN_REASON, number));
        }
        int left = Integer.parseInt(said.group(2));
        int top = Integer.parseInt(said.group(3));
        int width = Integer.parseInt(said.group(4));
        int height = Integer.parseInt(said.group(5));
        if (!Box.isWithin(left, width) || !Box.isWithin(top, height)) {
            objections.add(Refusal.of(Objection.BOX_OUTSIDE, number));
            return Optional.empty();
        }
        return reason.map(why -> new Box(Integer.parseInt(said.group(1)), left, top, width, height, why));
    }

    /** What {@link #typed} reads. */
    public String text() {
        return all.stream().map(Box::line).collect(Collectors.joining("\n"));
    }

    public Digest fingerprint() {
        return Digest.of(text());
    }

    /** How many there are of each reason that there is. */
    public Map<Reason, Integer> byReason() {
        Map<Reason, Integer> counts = new EnumMap<>(Reason.class);
        all.forEach(box -> counts.merge(box.reason(), 1, Integer::sum));
        return counts;
    }

    /** On how many pages something is covered. */
    public int pages() {
        return (int) all.stream().map(Box::page).distinct().count();
    }
}
