package org.dalil.regimes;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Collection;

/** The id of one criterion, or the beginning of several ids followed by a star. */
public record CriterionPattern(String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CriterionPattern {
        if (value.isBlank() || value.indexOf('*') >= 0 && value.indexOf('*') < value.length() - 1) {
            throw new IllegalArgumentException("a star may only end a pattern: " + value);
        }
    }

    public boolean matches(String criterionId) {
        return value.endsWith("*")
                ? criterionId.startsWith(value.substring(0, value.length() - 1))
                : criterionId.equals(value);
    }

    boolean matchesAny(Collection<String> criterionIds) {
        return criterionIds.stream().anyMatch(this::matches);
    }
}
