package org.dalil.checks;

import java.util.stream.Stream;
import org.dalil.requests.OpenPoint;
import org.dalil.requests.RequestStage;

/** As long as it is not sent, a request is drafted under the newest version of its pack. */
final class ThePackIsTheNewest implements Rule {

    @Override
    public Stream<OpenPoint> open(Examined request) {
        return request.newer().stream()
                .filter(change -> request.file().request().stage().compareTo(RequestStage.SUBMITTED) < 0)
                .map(change -> OpenPoint.of(
                        OpenPoint.Code.PACK_SUPERSEDED,
                        change.to().version(),
                        change.differences().size()));
    }
}
