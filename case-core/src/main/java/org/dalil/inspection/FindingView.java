package org.dalil.inspection;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.dalil.evidence.EvidenceId;
import org.dalil.shared.Digest;
import org.dalil.worker.Failure;
import org.dalil.worker.Sign;
import org.jspecify.annotations.Nullable;

/**
 * What a file is, without what it says.
 *
 * @param fingerprint which of the files of the item it is about
 */
public record FindingView(
        EvidenceId itemId,
        Digest fingerprint,
        Instant lookedAt,
        FileKind kind,
        String mediaType,
        int pages,
        List<Sign> signs,
        @Nullable Failure failure) {

    /** What a person should know of before opening a file, or handing it on. */
    static final Set<Sign> WARNINGS =
            Set.of(Sign.OTHER_TYPE, Sign.EXECUTABLE, Sign.POLYGLOT, Sign.SCRIPT, Sign.MACROS, Sign.PLACE);

    private static final Set<Sign> GRAVE = Set.of(Sign.OTHER_TYPE, Sign.EXECUTABLE, Sign.POLYGLOT, Sign.MACROS);

    public FindingView {
        signs = List.copyOf(signs);
    }

    /** Whether it may be meant to harm whoever opens it. */
    public boolean suspicious() {
        return failure == Failure.BOMB || signs.stream().anyMatch(GRAVE::contains);
    }

    public List<Sign> warnings() {
        return signs.stream().filter(WARNINGS::contains).toList();
    }

    public boolean isGrave(Sign sign) {
        return GRAVE.contains(sign);
    }
}
