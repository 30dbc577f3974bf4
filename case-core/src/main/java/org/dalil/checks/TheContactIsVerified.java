package org.dalil.checks;

import java.util.stream.Stream;
import org.dalil.requests.OpenPoint;

/**
 * Whom it is addressed to was verified: by the pack, or by a person who says who holds the office and on which day that
 * was known.
 */
final class TheContactIsVerified implements Rule {

    @Override
    public Stream<OpenPoint> open(Examined request) {
        boolean byPerson = request.file().request().holderId() != null
                && request.file().request().holderAsOf() != null;
        return request.file().addressee().stream()
                .filter(addressee -> !byPerson && !addressee.verification().isConfirmed())
                .map(addressee -> OpenPoint.of(OpenPoint.Code.ADDRESSEE_UNVERIFIED));
    }
}
