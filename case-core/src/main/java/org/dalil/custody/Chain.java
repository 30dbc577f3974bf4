package org.dalil.custody;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dalil.sealing.Finding;
import org.jspecify.annotations.Nullable;

/**
 * The chain of an item, the oldest entry first.
 *
 * @param lookedAt when the last walk through the store ended that looked at its file; null where none did
 * @param finding whether every seal and every signature in it fits
 */
public record Chain(List<CustodyView> entries, @Nullable Instant lookedAt, Finding finding) {

    public boolean isIntact() {
        return finding instanceof Finding.Intact;
    }

    public Finding.@Nullable Broken broken() {
        return finding instanceof Finding.Broken broken ? broken : null;
    }

    /** The entry that corrects the one with this number. */
    public Optional<CustodyView> correctionOf(long number) {
        return entries.stream()
                .filter(entry -> entry.told() != null
                        && entry.told().corrects() != null
                        && entry.told().corrects() == number)
                .findFirst();
    }

    public Optional<CustodyView> last(CustodyAct act) {
        return entries.stream().filter(entry -> entry.act() == act).reduce((one, later) -> later);
    }
}
