package org.dalil.checks;

import java.util.stream.Stream;
import org.dalil.requests.OpenPoint;

/** Who issued the evidence did not sign the text that relies on it. */
final class NoIssuerSigned implements Rule {

    @Override
    public Stream<OpenPoint> open(Examined request) {
        return Examined.counted(
                OpenPoint.Code.ISSUER_SIGNED, request.file().issuersWhoSigned().size());
    }
}
