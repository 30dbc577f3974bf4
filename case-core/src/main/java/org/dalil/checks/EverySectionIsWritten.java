package org.dalil.checks;

import java.util.stream.Stream;
import org.dalil.requests.OpenPoint;

/** The sections that somebody has to write are written. */
final class EverySectionIsWritten implements Rule {

    @Override
    public Stream<OpenPoint> open(Examined request) {
        return request.file().emptySections().stream()
                .map(section -> OpenPoint.of(OpenPoint.Code.SECTION_EMPTY, section.heading())
                        .at(section.key()));
    }
}
