package org.dalil.checks;

import java.util.stream.Stream;
import org.dalil.evidence.EvidenceView;
import org.dalil.requests.OpenPoint;

/** Every item on which the request relies has its file. */
final class WhatIsReliedOnIsInHand implements Rule {

    @Override
    public Stream<OpenPoint> open(Examined request) {
        return Examined.named(
                OpenPoint.Code.EVIDENCE_WITHOUT_FILE,
                request.items().stream()
                        .filter(item -> !item.inHand())
                        .map(EvidenceView::number)
                        .toList());
    }
}
