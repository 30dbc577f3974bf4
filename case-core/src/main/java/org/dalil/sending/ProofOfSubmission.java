package org.dalil.sending;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.dalil.shared.Ids;
import org.hibernate.annotations.Immutable;

/** That a file shows that a submission was sent. */
@Entity
@Immutable
@Table(name = "submission_proof")
public class ProofOfSubmission {

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private UUID submissionId;

    private SendingProofId proofId;

    protected ProofOfSubmission() {} // for Hibernate

    ProofOfSubmission(SubmissionId submission, SendingProofId proof) {
        this.id = Ids.next();
        this.submissionId = submission.value();
        this.proofId = proof;
    }
}
