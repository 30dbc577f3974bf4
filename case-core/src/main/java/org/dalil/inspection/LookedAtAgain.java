package org.dalil.inspection;

import java.time.Instant;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.cases.CaseId;
import org.dalil.evidence.EvidenceId;
import org.dalil.shared.Happening;

/** Somebody had the files of an item looked at once more. */
public record LookedAtAgain(CaseId file, EvidenceId item, AccountId actor, Instant at) implements Happening {

    @Override
    public String what() {
        return "FILE_LOOKED_AT_AGAIN";
    }

    @Override
    public UUID by() {
        return actor.value();
    }

    @Override
    public UUID about() {
        return item.value();
    }

    @Override
    public UUID caseId() {
        return file.value();
    }
}
