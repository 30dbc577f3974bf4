package org.dalil.decisions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.dalil.editing.Editing;
import org.dalil.requests.RequestId;
import org.dalil.shared.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * What became of an ask with one authority.
 *
 * @param by who noted it
 * @param confirmation null while nobody else confirmed it
 */
public record DecisionView(
        DecisionId id, RequestId request, Said said, String by, Instant notedAt, @Nullable Confirmation confirmation) {

    /**
     * What was decided.
     *
     * @param item in which the act lies
     */
    public record Said(
            DecisionKind kind,
            LocalDate decidedOn,
            @Nullable LocalDate effectiveOn,
            @Nullable LocalDate endsOn,
            @Nullable String legalAct,
            @Nullable String programme,
            LocalText note,
            @Nullable UUID item) {}

    /** Who looked at the act and says the same. */
    public record Confirmation(String by, Instant at) {}

    public boolean confirmed() {
        return confirmation != null;
    }

    /** The key of the form of a new decision. */
    public static String formOf(RequestId id) {
        return Editing.formOfNew("decision", id.value());
    }
}
