package org.dalil.inspection;

import java.util.List;
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

    List<Sign> warnings() {
        return Stream.of(signs.split(","))
                .filter(name -> !name.isEmpty())
                .map(Sign::valueOf)
                .filter(FindingView.WARNINGS::contains)
                .toList();
    }
}
