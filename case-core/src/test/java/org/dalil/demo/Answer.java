package org.dalil.demo;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.dalil.cases.NoSuchCase;
import org.dalil.parties.NoSuchParty;
import org.dalil.requests.RequestSearch;
import org.dalil.search.Findings;

/** What a reader answered, or how it refused. */
record Answer(Object given) {

    boolean isNothing() {
        return given instanceof NoSuchCase
                || given instanceof NoSuchParty
                || given instanceof Collection<?> some && some.isEmpty()
                || given instanceof Map<?, ?> known && known.isEmpty()
                || given instanceof Optional<?> maybe && maybe.isEmpty()
                || given instanceof Findings found && found.isEmpty()
                || given instanceof RequestSearch.Offered offered && offered.isEmpty()
                || given instanceof Boolean answer && !answer
                || given instanceof Number count && count.longValue() == 0;
    }
}
