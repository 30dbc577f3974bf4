package org.dalil.checks;

import java.util.stream.Stream;
import org.dalil.requests.OpenPoint;

/** Every signatory has a name in each language of the dossier. */
final class EverySignatoryHasItsNames implements Rule {

    @Override
    public Stream<OpenPoint> open(Examined request) {
        return Examined.counted(
                OpenPoint.Code.NAMES_MISSING,
                request.file().signatures().stream()
                        .filter(signature -> signature.name().en() == null
                                || signature.name().ar() == null)
                        .count());
    }
}
