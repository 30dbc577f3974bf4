package org.dalil.checks;

import java.util.stream.Stream;
import org.dalil.cases.PositionView;
import org.dalil.evidence.EvidenceView;
import org.dalil.requests.Against;
import org.dalil.requests.CounterPointView;
import org.dalil.requests.Coverage;
import org.dalil.requests.OpenPoint;

/** Whatever speaks against a criterion that has to be shown has an answer that somebody else approved. */
final class WhatSpeaksAgainstIsAnswered implements Rule {

    @Override
    public Stream<OpenPoint> open(Examined request) {
        return request.shown().stream().flatMap(element -> element.against().stream()
                .filter(point -> !point.settled())
                .map(point -> open(request, element, point)));
    }

    private static OpenPoint open(Examined request, Coverage.Element element, CounterPointView point) {
        return OpenPoint.of(
                        OpenPoint.Code.COUNTER_EVIDENCE_OPEN,
                        number(request, point.against()),
                        element.criterion().citation())
                .at(point.id().value().toString());
    }

    private static String number(Examined request, Against against) {
        Stream<String> numbers = against.item() != null
                ? request.file().evidenceOutline().stream()
                        .filter(item -> item.id().equals(against.item()))
                        .map(EvidenceView::number)
                : request.file().positionOutline().stream()
                        .filter(position -> position.id().equals(against.position()))
                        .map(PositionView::code);
        return numbers.findFirst().orElseThrow();
    }
}
