package org.dalil.regimes;

import java.util.List;
import org.dalil.shared.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * How many criteria of a group have to be pleaded. {@code rule} says it for people, the rest for the program:
 *
 * @param needs how much has to be offered for each of its criteria, if not as much as for the others of the pack
 * @param min how many at least, if the group counts
 * @param max how many at most, if the group counts
 * @param all whether each required criterion that applies has to be pleaded
 * @param when the rule holds only if a criterion of another group that matches is pleaded
 * @param optional whether the group may be left alone; once one of its criteria is pleaded, the rule holds
 * @param alternatives groups of which one has to be pleaded if this optional one is not
 */
public record GroupRule(
        String id,
        @Nullable Needs needs,
        LocalText name,
        LocalText rule,
        @Nullable Integer min,
        @Nullable Integer max,
        boolean all,
        @Nullable CriterionPattern when,
        boolean optional,
        List<String> alternatives) {

    public GroupRule {
        alternatives = List.copyOf(alternatives);
    }
}
