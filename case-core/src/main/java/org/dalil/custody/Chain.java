package org.dalil.custody;

import java.util.List;
import java.util.Optional;
import org.dalil.sealing.Finding;
import org.jspecify.annotations.Nullable;

/**
 * The chain of an item, the oldest entry first.
 *
 * @param finding whether every seal and every signature in it fits
 */
public record Chain(List<CustodyView> entries, Finding finding) {

    public boolean isIntact() {
        return finding instanceof Finding.Intact;
    }

    public Finding.@Nullable Broken broken() {
        return finding instanceof Finding.Broken broken ? broken : null;
    }

    public Optional<CustodyView> last(CustodyAct act) {
        return entries.stream().filter(entry -> entry.act() == act).reduce((one, later) -> later);
    }
}
