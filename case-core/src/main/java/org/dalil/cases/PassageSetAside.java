package org.dalil.cases;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A passage that was marked by mistake: it stays, and is offered nowhere until somebody marks the same place again. */
@Entity
@Table(name = "passage_set_aside")
class PassageSetAside {

    @EmbeddedId
    private PassageId passageId;

    private CaseId caseId;

    protected PassageSetAside() {} // for Hibernate

    PassageSetAside(PassageId passageId, CaseId caseId) {
        this.passageId = passageId;
        this.caseId = caseId;
    }
}
