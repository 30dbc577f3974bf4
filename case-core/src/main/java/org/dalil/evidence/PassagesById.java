package org.dalil.evidence;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dalil.cases.PassageId;
import org.dalil.cases.PassageView;
import org.jspecify.annotations.Nullable;

/** The passages of a case, to be looked up while its items are shown. */
record PassagesById(Map<PassageId, PassageView> byId) {

    static PassagesById of(List<PassageView> passages) {
        return new PassagesById(passages.stream().collect(Collectors.toMap(PassageView::id, Function.identity())));
    }

    @Nullable PassageView get(@Nullable PassageId id) {
        return id == null ? null : byId.get(id);
    }

    /** None of them where no passages were read. */
    List<PassageView> all(List<PassageId> ids) {
        return byId.isEmpty()
                ? List.of()
                : ids.stream().map(id -> Objects.requireNonNull(byId.get(id))).toList();
    }
}
