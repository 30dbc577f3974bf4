package org.dalil.audit;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dalil.shared.Anchor;

/** Where the trail ended on a day. */
public record DailyAnchor(LocalDate day, Anchor anchor) {

    private static final Pattern WRITTEN = Pattern.compile("(20[0-9]{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9])) (.+)");

    static Optional<DailyAnchor> in(String line) {
        Matcher matcher = WRITTEN.matcher(line);
        return matcher.matches()
                ? Anchor.in(matcher.group(2)).map(anchor -> new DailyAnchor(LocalDate.parse(matcher.group(1)), anchor))
                : Optional.empty();
    }

    /** {@code 2026-11-22 1234:3f9a…} */
    @Override
    public String toString() {
        return day + " " + anchor;
    }
}
