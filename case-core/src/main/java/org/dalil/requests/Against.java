package org.dalil.requests;

import java.util.UUID;
import org.dalil.evidence.EvidenceId;
import org.jspecify.annotations.Nullable;

/** What speaks against a criterion: an item of evidence or a position of the target. */
public record Against(@Nullable EvidenceId item, @Nullable UUID position) {

    public Against {
        if ((item == null) == (position == null)) {
            throw new IllegalArgumentException("counter-evidence is an item of evidence or a position of the target");
        }
    }

    public static Against of(EvidenceId item) {
        return new Against(item, null);
    }

    public static Against ofPosition(UUID position) {
        return new Against(null, position);
    }

    /** As it stands in a form: {@code evidence <id>} or {@code position <id>}. */
    public String written() {
        return item == null ? "position " + position : "evidence " + item.value();
    }
}
