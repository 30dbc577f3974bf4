package org.dalil.checks;

import java.util.stream.Stream;
import org.dalil.requests.OpenPoint;
import org.dalil.requests.RequestFile;

/**
 * What the target says for itself, or what else speaks against the request, is there; or somebody looked for it in
 * vain.
 */
final class TheOtherSideIsHeard implements Rule {

    @Override
    public Stream<OpenPoint> open(Examined request) {
        RequestFile file = request.file();
        return Examined.unless(
                file.targetSpeaks()
                        || !file.bearings().against().isEmpty()
                        || file.loose().searches() > 0,
                OpenPoint.Code.CONTRARY_EMPTY);
    }
}
