package org.dalil.decisions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.hibernate.annotations.Immutable;

/** That somebody else than who noted a decision looked at the act and says the same. */
@Entity
@Immutable
@Table(name = "decision_confirmation")
public class DecisionConfirmation {

    @Id
    private UUID decisionId;

    private AccountId confirmedBy;

    @Column(nullable = false, updatable = false)
    private Instant confirmedAt;

    protected DecisionConfirmation() {} // for Hibernate

    DecisionConfirmation(DecisionId decision, AccountId by, Instant at) {
        this.decisionId = decision.value();
        this.confirmedBy = by;
        this.confirmedAt = at.truncatedTo(ChronoUnit.MICROS);
    }
}
