package org.dalil.redaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.dalil.accounts.AccountId;
import org.dalil.cases.CaseId;
import org.dalil.cases.NeedToKnow;
import org.dalil.evidence.EvidenceId;

/** Says to members of a case what was covered in a copy. */
@ApplicationScoped
@Transactional
public class RedactionReading {

    private final RedactedCopies copies;
    private final NeedToKnow needToKnow;

    protected RedactionReading() { // for the proxy
        this(null, null);
    }

    @Inject
    public RedactionReading(RedactedCopies copies, NeedToKnow needToKnow) {
        this.copies = copies;
        this.needToKnow = needToKnow;
    }

    /** Empty where the item was made elsewhere, or is no copy. */
    public Optional<RedactionView> of(AccountId viewer, CaseId file, EvidenceId copy) {
        needToKnow.require(viewer, file);
        return copies.of(file, copy).map(RedactedCopy::view);
    }
}
