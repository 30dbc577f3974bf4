package org.dalil.checks;

import java.util.stream.Stream;
import org.dalil.evidence.Derivation;
import org.dalil.evidence.EvidenceView;
import org.dalil.requests.OpenPoint;

/** Whoever certifies a translation is named as its issuer. */
final class EveryTranslationIsAnsweredFor implements Rule {

    @Override
    public Stream<OpenPoint> open(Examined request) {
        return Examined.named(
                OpenPoint.Code.TRANSLATION_UNCERTIFIED,
                request.items().stream()
                        .filter(item -> item.derivation() == Derivation.TRANSLATION
                                && item.issuers().isEmpty())
                        .map(EvidenceView::number)
                        .toList());
    }
}
