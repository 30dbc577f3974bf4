package org.dalil.sending;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.dalil.shared.Ids;

/** Identifies a submission, everywhere and for ever. */
@Embeddable
public record SubmissionId(UUID value) implements Serializable {

    public static SubmissionId next() {
        return new SubmissionId(Ids.next());
    }
}
