package org.dalil.checks;

import java.util.EnumSet;
import java.util.stream.Stream;
import org.dalil.requests.LeftOut;
import org.dalil.requests.OpenPoint;

/** No item on which the request relies was put in quarantine, replaced, or taken back. */
final class WhatIsReliedOnStillStands implements Rule {

    @Override
    public Stream<OpenPoint> open(Examined request) {
        return request.leftOut(
                OpenPoint.Code.EVIDENCE_STANDS_ASIDE, LeftOut.Kind.ITEM, EnumSet.of(LeftOut.Reason.STANDS_ASIDE));
    }
}
