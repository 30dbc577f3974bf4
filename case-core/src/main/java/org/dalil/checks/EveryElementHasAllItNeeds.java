package org.dalil.checks;

import java.util.stream.Stream;
import org.dalil.requests.Coverage;
import org.dalil.requests.OpenPoint;

/**
 * Everything that has to be shown has as much as the pack and the team want of it: above all, sources that are
 * independent of each other.
 */
final class EveryElementHasAllItNeeds implements Rule {

    @Override
    public Stream<OpenPoint> open(Examined request) {
        return Examined.counted(
                OpenPoint.Code.CRITERIA_THIN,
                request.file().coverage().in(Coverage.State.THIN).size());
    }
}
