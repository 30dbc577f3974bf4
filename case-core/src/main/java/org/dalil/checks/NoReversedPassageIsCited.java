package org.dalil.checks;

import java.util.stream.Stream;
import org.dalil.requests.OpenPoint;

/** Nothing rests on a passage that says the opposite of what is true. */
final class NoReversedPassageIsCited implements Rule {

    @Override
    public Stream<OpenPoint> open(Examined request) {
        return Examined.counted(
                OpenPoint.Code.REVERSED_PASSAGE_CITED, request.file().loose().reversed());
    }
}
