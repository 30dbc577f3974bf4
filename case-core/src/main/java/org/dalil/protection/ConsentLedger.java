package org.dalil.protection;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dalil.protection.ConsentEntry.Kind;

/** All that is recorded of the consent of one person in a case, and what it allows at a moment. */
public record ConsentLedger(List<ConsentView> entries) {

    /** Where the consent to one use stands. */
    public enum Standing {
        NONE_RECORDED,
        GIVEN,
        /** Given, but nobody explained the risks: it does not count. */
        NOT_INFORMED,
        EXPIRED,
        WITHDRAWN
    }

    /** @param entries in the order of their numbers */
    public ConsentLedger {
        entries = List.copyOf(entries);
    }

    /** The last word about a use decides; a correction takes the place of what it corrects. */
    public Standing at(Use use, Instant moment) {
        Optional<ConsentView> last =
                standing().stream().filter(entry -> entry.use() == use).reduce((earlier, later) -> later);
        if (last.isEmpty()) {
            return Standing.NONE_RECORDED;
        }
        ConsentTerms terms = last.get().terms();
        if (terms.kind() == Kind.WITHDRAWN) {
            return Standing.WITHDRAWN;
        }
        LocalDate expires = terms.expires();
        if (expires != null
                && LocalDate.ofInstant(moment, ZoneId.of(terms.zone())).isAfter(expires)) {
            return Standing.EXPIRED;
        }
        return terms.risksExplained() ? Standing.GIVEN : Standing.NOT_INFORMED;
    }

    /** The last day of a consent that stands; empty where there is none, or where it has no end. */
    public Optional<LocalDate> runsOut(Use use) {
        return standing().stream()
                .filter(entry -> entry.use() == use)
                .reduce((earlier, later) -> later)
                .map(ConsentView::terms)
                .filter(terms -> terms.kind() == Kind.GIVEN)
                .map(ConsentTerms::expires);
    }

    public boolean allows(Use use, Instant moment) {
        return at(use, moment) == Standing.GIVEN;
    }

    /**
     * Whether what stems from her, or shows her, may be handed in.
     *
     * @param byName whether she stands in the case by her name: then it takes a consent to be named
     */
    public Standing toSubmission(boolean byName, Instant moment) {
        List<Standing> found = Stream.of(Use.SUBMIT_ANONYMISED, Use.SUBMIT_NAMED_CONFIDENTIAL, Use.PUBLIC_NAMED)
                .filter(use -> !byName || use != Use.SUBMIT_ANONYMISED)
                .map(use -> at(use, moment))
                .toList();
        return Stream.of(Standing.GIVEN, Standing.WITHDRAWN, Standing.EXPIRED, Standing.NOT_INFORMED)
                .filter(found::contains)
                .findFirst()
                .orElse(Standing.NONE_RECORDED);
    }

    /** The lines that count, each correction in the place of what it corrects. */
    List<ConsentView> standing() {
        List<ConsentView> standing = new ArrayList<>();
        for (ConsentView entry : entries) {
            Integer corrected = entry.terms().corrects();
            int place = IntStream.range(0, standing.size())
                    .filter(i -> corrected != null && standing.get(i).number() == corrected)
                    .findFirst()
                    .orElse(-1);
            if (place < 0) {
                standing.add(entry);
            } else {
                standing.set(place, entry);
            }
        }
        return standing;
    }
}
