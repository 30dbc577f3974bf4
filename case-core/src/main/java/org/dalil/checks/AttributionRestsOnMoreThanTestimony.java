package org.dalil.checks;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.dalil.evidence.EvidenceType;
import org.dalil.evidence.EvidenceView;
import org.dalil.requests.OpenPoint;

/** That it was the target is said by something else than testimony as well. Which criteria attribute, the pack says. */
final class AttributionRestsOnMoreThanTestimony implements Rule {

    private static final Set<EvidenceType> TESTIMONY =
            EnumSet.of(EvidenceType.VICTIM_TESTIMONY, EvidenceType.WITNESS_TESTIMONY);

    @Override
    public Stream<OpenPoint> open(Examined request) {
        return request.shown().stream()
                .filter(element -> request.file()
                        .pack()
                        .regime()
                        .attributes(element.criterion().id()))
                .filter(element -> !element.exhibits().isEmpty()
                        && element.exhibits().stream().map(EvidenceView::type).allMatch(TESTIMONY::contains))
                .map(element -> OpenPoint.of(
                        OpenPoint.Code.TESTIMONY_ONLY, element.criterion().citation()));
    }
}
