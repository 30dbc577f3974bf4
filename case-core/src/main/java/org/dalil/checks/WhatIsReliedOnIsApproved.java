package org.dalil.checks;

import java.util.EnumSet;
import java.util.stream.Stream;
import org.dalil.requests.LeftOut;
import org.dalil.requests.OpenPoint;

/** Two people approved every item on which the request relies. */
final class WhatIsReliedOnIsApproved implements Rule {

    @Override
    public Stream<OpenPoint> open(Examined request) {
        return request.leftOut(
                OpenPoint.Code.EVIDENCE_NOT_APPROVED,
                LeftOut.Kind.ITEM,
                EnumSet.of(LeftOut.Reason.NOT_REVIEWED, LeftOut.Reason.IN_REVIEW, LeftOut.Reason.REJECTED));
    }
}
