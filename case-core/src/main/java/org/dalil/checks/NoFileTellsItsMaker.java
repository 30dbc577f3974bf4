package org.dalil.checks;

import java.util.stream.Stream;
import org.dalil.evidence.EvidenceView;
import org.dalil.requests.OpenPoint;

/** No file on which the request relies says who made it, where, or with which device. */
final class NoFileTellsItsMaker implements Rule {

    @Override
    public Stream<OpenPoint> open(Examined request) {
        return Examined.named(
                OpenPoint.Code.METADATA_GOES_OUT,
                request.items().stream()
                        .map(EvidenceView::number)
                        .filter(request.file().loose().telling()::contains)
                        .toList());
    }
}
