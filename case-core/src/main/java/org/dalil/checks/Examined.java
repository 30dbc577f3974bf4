package org.dalil.checks;

import static org.dalil.requests.LeftOut.Kind.FACT;
import static org.dalil.requests.LeftOut.Kind.ITEM;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dalil.evidence.EvidenceView;
import org.dalil.regimes.PackChange;
import org.dalil.requests.Coverage;
import org.dalil.requests.LeftOut;
import org.dalil.requests.OfferedFact;
import org.dalil.requests.OpenPoint;
import org.dalil.requests.RequestFile;

/**
 * A request on the day on which it is examined. It relies on what it offers for the criteria that it has to show; what
 * else lies in the case may be as it is.
 *
 * @param newer what a newer pack changes, if there is one
 * @param leftOut of what it relies on
 */
record Examined(
        RequestFile file, LocalDate today, Optional<PackChange> newer, Set<EvidenceView> items, List<LeftOut> leftOut) {

    static Examined on(LocalDate today, Optional<PackChange> newer, RequestFile file) {
        Set<EvidenceView> items = new LinkedHashSet<>();
        Set<String> facts = new LinkedHashSet<>();
        shown(file).forEach(element -> {
            items.addAll(element.exhibits());
            element.facts().stream().map(OfferedFact::code).forEach(facts::add);
        });
        Set<String> numbers = items.stream().map(EvidenceView::number).collect(Collectors.toSet());
        List<LeftOut> leftOut = file.leftOut().stream()
                .filter(left -> left.kind() == ITEM && numbers.contains(left.number())
                        || left.kind() == FACT && facts.contains(left.number()))
                .toList();
        return new Examined(file, today, newer, items, leftOut);
    }

    /** What has to be shown, whether it is covered or not. */
    List<Coverage.Element> shown() {
        return shown(file);
    }

    private static List<Coverage.Element> shown(RequestFile file) {
        return file.coverage().elements().stream()
                .filter(Coverage.Element::pleaded)
                .toList();
    }

    /** What it relies on and may not hand in, for one of these reasons. */
    Stream<OpenPoint> leftOut(OpenPoint.Code code, LeftOut.Kind kind, Set<LeftOut.Reason> reasons) {
        return named(
                code,
                leftOut.stream()
                        .filter(left -> left.kind() == kind && reasons.contains(left.reason()))
                        .map(LeftOut::number)
                        .toList());
    }

    /** One point about all of them, if there are any. */
    static Stream<OpenPoint> named(OpenPoint.Code code, List<String> names) {
        return names.isEmpty() ? Stream.empty() : Stream.of(OpenPoint.of(code, names.size(), names));
    }

    /** One point that says how many there are, if there are any. */
    static Stream<OpenPoint> counted(OpenPoint.Code code, long count) {
        return count == 0 ? Stream.empty() : Stream.of(OpenPoint.of(code, count));
    }

    /** One point, if something is not as it should be. */
    static Stream<OpenPoint> unless(boolean settled, OpenPoint.Code code) {
        return settled ? Stream.empty() : Stream.of(OpenPoint.of(code));
    }
}
