package org.dalil.regimes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is new in a pack, criterion by criterion, seen from an older one of the same regime. */
public record PackChange(RegimePack from, RegimePack to, List<Difference> differences) {

    /** What became of a criterion. */
    public enum Kind {
        ADDED,
        GONE,
        /** Its words changed, in one language at least. */
        REWORDED,
        /** The law speaks of it elsewhere. */
        CITED_OTHERWISE,
        REWORDED_AND_CITED_OTHERWISE
    }

    /**
     * A criterion that is not as it was.
     *
     * @param before null where it is new
     * @param after null where it is gone
     */
    public record Difference(String criterion, Kind kind, @Nullable Criterion before, @Nullable Criterion after) {}

    public PackChange {
        differences = List.copyOf(differences);
    }

    static PackChange between(RegimePack from, RegimePack to) {
        Map<String, Criterion> before = byId(from);
        Map<String, Criterion> after = byId(to);
        List<Difference> differences = new ArrayList<>();
        before.forEach((id, old) -> {
            Criterion now = after.get(id);
            if (now == null) {
                differences.add(new Difference(id, Kind.GONE, old, null));
            } else {
                boolean reworded = !old.text().equals(now.text());
                boolean moved = !old.citation().equals(now.citation());
                if (reworded || moved) {
                    differences.add(new Difference(id, kind(reworded, moved), old, now));
                }
            }
        });
        after.forEach((id, added) -> {
            if (!before.containsKey(id)) {
                differences.add(new Difference(id, Kind.ADDED, null, added));
            }
        });
        return new PackChange(from, to, differences);
    }

    private static Kind kind(boolean reworded, boolean moved) {
        if (reworded && moved) {
            return Kind.REWORDED_AND_CITED_OTHERWISE;
        }
        return reworded ? Kind.REWORDED : Kind.CITED_OTHERWISE;
    }

    private static Map<String, Criterion> byId(RegimePack pack) {
        Map<String, Criterion> byId = new LinkedHashMap<>();
        pack.criteria().forEach(criterion -> byId.put(criterion.id(), criterion));
        return byId;
    }
}
