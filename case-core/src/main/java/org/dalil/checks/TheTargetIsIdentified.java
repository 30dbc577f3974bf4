package org.dalil.checks;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dalil.regimes.IdentifierList;
import org.dalil.requests.OpenPoint;
import org.dalil.shared.LocalText;
import org.jspecify.annotations.Nullable;

/** The particulars that the regime wants about the target are there. */
final class TheTargetIsIdentified implements Rule {

    @Override
    public Stream<OpenPoint> open(Examined request) {
        List<LocalText> gaps = request.file().identifierGaps().stream()
                .map(IdentifierList.Detail::name)
                .toList();
        return gaps.isEmpty()
                ? Stream.empty()
                : Stream.of(OpenPoint.of(OpenPoint.Code.IDENTIFIERS_MISSING, gaps.size(), gaps)
                        .citing(cite(request)));
    }

    private static @Nullable String cite(Examined request) {
        return request.file().pack().identifiers().stream()
                .map(IdentifierList::cite)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
