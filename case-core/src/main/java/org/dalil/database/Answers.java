package org.dalil.database;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Reception;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dalil.shared.Happening;
import org.jspecify.annotations.Nullable;

/** The questions of one request that were answered already. */
@RequestScoped
class Answers {

    private final Map<List<@Nullable Object>, @Nullable Object> known = new HashMap<>();

    boolean know(List<@Nullable Object> question) {
        return known.containsKey(question);
    }

    @Nullable Object to(List<@Nullable Object> question) {
        return known.get(question);
    }

    void remember(List<@Nullable Object> question, @Nullable Object answer) {
        known.put(question, answer);
    }

    /** From now on the old answers may be wrong. */
    void forget(@Observes(notifyObserver = Reception.IF_EXISTS) Happening happening) {
        known.clear();
    }
}
