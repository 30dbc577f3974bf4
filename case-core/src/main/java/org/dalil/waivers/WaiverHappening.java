package org.dalil.waivers;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.cases.CaseId;
import org.dalil.requests.OpenPoint;
import org.dalil.requests.RequestId;
import org.dalil.shared.Happening;

/** What happens to points of a check. */
public record WaiverHappening(
        Act act, RequestId request, CaseId file, OpenPoint.Code point, AccountId actor, Instant at)
        implements Happening {

    /** The names are for ever, they stand in the trail. */
    public enum Act {
        POINT_WAIVED,
        POINT_WAIVER_TAKEN_BACK
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
        return Map.of("point", point.name());
    }
}
