package org.dalil.sending;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import org.dalil.editing.Editing;
import org.dalil.requests.DossierRow;
import org.dalil.requests.RequestId;
import org.dalil.shared.Digest;
import org.jspecify.annotations.Nullable;

/**
 * What was sent once.
 *
 * @param number 1 for the submission itself; what follows are supplements
 * @param dossier number of the version
 * @param fingerprint of the manifest
 * @param by who recorded it
 */
public record SubmissionView(
        SubmissionId id,
        int number,
        int dossier,
        ZonedDateTime sentAt,
        @Nullable String messageId,
        @Nullable String note,
        Digest fingerprint,
        String manifest,
        String by,
        Instant recordedAt,
        List<RecipientView> recipients,
        List<ProofView> proofs) {

    public SubmissionView {
        recipients = List.copyOf(recipients);
        proofs = List.copyOf(proofs);
    }

    public boolean supplement() {
        return number > 1;
    }

    public String dossierLabel() {
        return DossierRow.label(dossier);
    }

    /** The key of the form in which a submission is recorded. */
    public static String formOf(RequestId id) {
        return Editing.formOfNew("submission", id.value());
    }
}
