package org.dalil.editing;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.dalil.accounts.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody else saved while this person was writing.
 *
 * @param revision what she saves over, once she has chosen
 * @param by who saved last; null for the program itself
 * @param at when
 * @param differences the fields in which the two versions differ, at least one
 */
public record Clash(int revision, @Nullable AccountId by, Instant at, List<Difference> differences)
        implements Serializable {

    public Clash {
        differences = List.copyOf(differences);
    }

    /**
     * A field in which what was typed is not what stands there now. Empty texts are empty, not null.
     *
     * @param before what both began with
     */
    public record Difference(String field, String before, String mine, String theirs) implements Serializable {

        /** Whether both wrote in the field; if not, what only one of them wrote is the natural choice. */
        public boolean contested() {
            return !mine.equals(before) && !theirs.equals(before);
        }

        public boolean onlyTheirs() {
            return mine.equals(before);
        }
    }
}
