package org.dalil.custody;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.dalil.shared.Digest;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a chain.
 *
 * @param at when the program wrote it down
 * @param by the account that did it; null for the program itself
 * @param other another item that has to do with it
 * @param details {@code key=value} lines
 * @param told what a person said about it; null for what the program saw itself
 * @param sealed every field beside the number, in the order in which they are sealed
 */
public record CustodyView(
        long number,
        CustodyAct act,
        Instant at,
        @Nullable UUID by,
        @Nullable String byName,
        @Nullable Digest fingerprint,
        @Nullable UUID other,
        @Nullable String tool,
        @Nullable String toolVersion,
        String details,
        @Nullable Told told,
        String seal,
        List<String> sealed) {

    public Optional<String> detail(String key) {
        return Optional.ofNullable(inDetail().get(key));
    }

    /** The details by their keys, in the order of the keys. */
    public Map<String, String> inDetail() {
        Map<String, String> found = new TreeMap<>();
        details.lines()
                .map(line -> line.split("=", 2))
                .forEach(pair -> found.put(pair[0], pair.length == 2 ? pair[1] : ""));
        return found;
    }
}
