package org.dalil.origins;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.dalil.accounts.AccountId;
import org.dalil.cases.CaseId;
import org.dalil.cases.NeedToKnow;
import org.dalil.database.ReadOnce;

/** Says how the items of a case came to be, to its members. */
@ApplicationScoped
@ReadOnce
@Transactional
public class OriginReading {

    private final Origins origins;
    private final NeedToKnow needToKnow;

    protected OriginReading() { // for the proxy
        this(null, null);
    }

    @Inject
    public OriginReading(Origins origins, NeedToKnow needToKnow) {
        this.origins = origins;
        this.needToKnow = needToKnow;
    }

    public List<OriginView> of(AccountId viewer, CaseId file) {
        needToKnow.require(viewer, file);
        return origins.of(file).stream().map(Origin::view).toList();
    }
}
