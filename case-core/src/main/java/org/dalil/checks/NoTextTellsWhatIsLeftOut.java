package org.dalil.checks;

import java.util.stream.Stream;
import org.dalil.requests.OpenPoint;

/** No paragraph tells a fact that is left out. */
final class NoTextTellsWhatIsLeftOut implements Rule {

    @Override
    public Stream<OpenPoint> open(Examined request) {
        return request.file().toldThoughLeftOut().stream().map(told -> OpenPoint.of(
                        OpenPoint.Code.TEXT_TELLS_LEFT_OUT,
                        told.paragraph().label(),
                        told.left().number())
                .at(told.paragraph().section()));
    }
}
