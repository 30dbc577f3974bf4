package org.dalil.leaks;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.cases.CaseId;
import org.dalil.requests.DossierRow;
import org.dalil.requests.RequestId;
import org.dalil.shared.Happening;

/**
 * Somebody looked for leaks.
 *
 * @param number of the version of the dossier
 * @param found how many places held it back
 */
public record LeakHappening(Act act, RequestId request, CaseId file, int number, int found, AccountId actor, Instant at)
        implements Happening {

    /** The names are for ever, they stand in the trail. */
    public enum Act {
        NO_LEAK_FOUND,
        LEAK_FOUND
    }

    @Override
    public String what() {
        return act.name();
    }

    @Override
    public UUID by() {
        return actor.value();
    }

    @Override
    public UUID about() {
        return request.value();
    }

    @Override
    public UUID caseId() {
        return file.value();
    }

    @Override
    public Map<String, String> details() {
        return Map.of("version", DossierRow.label(number), "count", String.valueOf(found));
    }
}
