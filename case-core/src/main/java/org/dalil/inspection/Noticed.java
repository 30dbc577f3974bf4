package org.dalil.inspection;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dalil.evidence.EvidenceId;
import org.dalil.worker.Failure;
import org.dalil.worker.Sign;
import org.jspecify.annotations.Nullable;

/**
 * What was noticed in a file of an item.
 *
 * @param signs their names, with commas between them
 */
record Noticed(EvidenceId item, String signs, @Nullable Failure failure) {

    /** What a person should know of before opening a file, or handing it on. */
    private static final Set<Sign> WARNINGS =
            EnumSet.of(Sign.OTHER_TYPE, Sign.EXECUTABLE, Sign.POLYGLOT, Sign.SCRIPT, Sign.MACROS, Sign.PLACE);

    List<Sign> warnings() {
        return Stream.of(signs.split(","))
                .filter(name -> !name.isEmpty())
                .map(Sign::valueOf)
                .filter(WARNINGS::contains)
                .toList();
    }
}
