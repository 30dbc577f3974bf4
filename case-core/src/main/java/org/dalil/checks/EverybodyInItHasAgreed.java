package org.dalil.checks;

import java.util.EnumSet;
import java.util.stream.Stream;
import org.dalil.requests.LeftOut;
import org.dalil.requests.OpenPoint;

/** Everybody in the items on which the request relies agreed that they are handed in, and still does. */
final class EverybodyInItHasAgreed implements Rule {

    @Override
    public Stream<OpenPoint> open(Examined request) {
        return request.leftOut(
                OpenPoint.Code.CONSENT_MISSING, LeftOut.Kind.ITEM, EnumSet.of(LeftOut.Reason.NO_CONSENT));
    }
}
