package org.dalil.sending;

import java.time.Instant;
import org.dalil.requests.DossierRow;
import org.dalil.requests.RequestId;
import org.dalil.shared.LocalText;
import org.jspecify.annotations.Nullable;

/** That somebody holds a version of a dossier since a moment. */
public record LedgerRow(
        RequestId request,
        String requestNumber,
        int number,
        int dossier,
        Instant sentAt,
        ContactId contact,
        LocalText office,
        @Nullable String holder) {

    public String dossierLabel() {
        return DossierRow.label(dossier);
    }
}
