package org.dalil.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer found about one point of the checklist.
 *
 * @param question the id of the point: {@code REV-04}
 * @param reason why it does not apply; null where it does
 */
@Embeddable
public record Answer(
        @Column(nullable = false) String question,
        @Column(name = "answer", nullable = false) @Enumerated(EnumType.STRING) Finding finding,
        @Nullable String reason)
        implements Serializable {

    /** How a point was answered. */
    public enum Finding {
        YES,
        NOT_APPLICABLE
    }

    public static Answer yes(String question) {
        return new Answer(question, Finding.YES, null);
    }

    public static Answer notApplicable(String question, String reason) {
        return new Answer(question, Finding.NOT_APPLICABLE, reason);
    }

    /** What does not apply does not apply for a reason. */
    boolean counts() {
        return finding == Finding.YES || reason != null && !reason.isBlank();
    }
}
