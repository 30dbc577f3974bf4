package org.dalil.leaks;

import java.time.Instant;
import java.util.List;
import org.dalil.requests.DossierRow;

/**
 * What became of the last search in the dossiers of a request.
 *
 * @param dossier number of the version that was built, or would have been kept
 */
public record LeakView(
        int dossier, LeakOccasion occasion, Instant at, int files, int parts, int pictures, List<Leak> leaks) {

    public LeakView {
        leaks = List.copyOf(leaks);
    }

    public boolean passed() {
        return leaks.isEmpty();
    }

    public String label() {
        return DossierRow.label(dossier);
    }
}
