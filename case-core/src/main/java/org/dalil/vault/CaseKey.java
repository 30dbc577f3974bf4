package org.dalil.vault;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.dalil.cases.CaseId;

/** The key of the files of a case, as the safe sealed it. Without the keys of the installation it opens nothing. */
@Entity
@Table(name = "case_key")
public class CaseKey {

    @EmbeddedId
    private CaseId caseId;

    @Column(nullable = false)
    private String sealed;

    @Column(nullable = false, updatable = false)
    private Instant madeAt;

    protected CaseKey() {} // for Hibernate

    CaseKey(CaseId caseId, String sealed, Instant madeAt) {
        this.caseId = caseId;
        this.sealed = sealed;
        this.madeAt = madeAt;
    }

    CaseId caseId() {
        return caseId;
    }

    String sealed() {
        return sealed;
    }
}
