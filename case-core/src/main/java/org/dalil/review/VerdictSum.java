package org.dalil.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dalil.shared.Digest;
import org.jspecify.annotations.Nullable;

/**
 * All that a verdict says, as it is sealed.
 *
 * @param seen the edition as it is written
 * @param answers each as {@link #answered} writes it, in their order
 */
record VerdictSum(
        UUID id,
        UUID review,
        UUID item,
        UUID reviewer,
        String role,
        String kind,
        @Nullable String note,
        String seen,
        List<String> answers,
        Instant givenAt) {

    private static final String BETWEEN_FIELDS = "\u001f";
    private static final String BETWEEN_ANSWERS = "\u001d";
    private static final String IN_AN_ANSWER = "\u001e";

    static String answered(Answer answer) {
        return answered(answer.question(), answer.finding().name(), answer.reason());
    }

    static String answered(String question, String finding, @Nullable String reason) {
        return String.join(IN_AN_ANSWER, question, finding, String.valueOf(reason));
    }

    Digest digest() {
        return Digest.of(String.join(
                BETWEEN_FIELDS,
                id.toString(),
                review.toString(),
                item.toString(),
                reviewer.toString(),
                role,
                kind,
                note == null ? "" : note,
                seen,
                String.join(BETWEEN_ANSWERS, answers),
                givenAt.toString()));
    }
}
