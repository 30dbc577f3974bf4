package org.dalil.web.cases;

import java.util.Arrays;
import org.dalil.evidence.EvidenceStatus;
import org.dalil.evidence.EvidenceType;
import org.dalil.evidence.EvidenceView;
import org.jspecify.annotations.Nullable;

/** Which items an address asks for; what it says that nobody knows asks for nothing. */
record EvidenceFilter(@Nullable EvidenceType kind, @Nullable EvidenceStatus status) {

    static EvidenceFilter of(@Nullable String kind, @Nullable String status) {
        return new EvidenceFilter(known(EvidenceType.values(), kind), known(EvidenceStatus.values(), status));
    }

    boolean isOpen() {
        return kind == null && status == null;
    }

    boolean takes(EvidenceView item) {
        return (kind == null || item.type() == kind) && (status == null || item.status() == status);
    }

    private static <E extends Enum<E>> @Nullable E known(E[] constants, @Nullable String name) {
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
