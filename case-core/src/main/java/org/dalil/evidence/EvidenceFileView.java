package org.dalil.evidence;

import java.time.Instant;
import org.dalil.accounts.AccountId;
import org.dalil.custody.CustodyAct;
import org.dalil.custody.CustodyEvent;
import org.dalil.shared.Digest;
import org.jspecify.annotations.Nullable;

/**
 * A file of an item, without its bytes.
 *
 * @param position among the files of the item, from 1
 * @param fingerprint SHA-256
 * @param sha3 SHA3-512, in 128 hexadecimal digits
 * @param keeper what the person is called who brought it in; null where that was not asked
 */
public record EvidenceFileView(
        int position,
        String name,
        String mediaType,
        long bytes,
        Digest fingerprint,
        String sha3,
        Instant keptAt,
        AccountId keptBy,
        @Nullable String keeper) {

    /** Something that happened to it. Of the first one the chain does not say which it is: most items have no other. */
    CustodyEvent event(CustodyAct act) {
        return event(act, fingerprint, position);
    }

    /** As it is called where it lies alone. */
    String number(String item) {
        return position == 1 ? item : item + "-" + position;
    }

    static CustodyEvent event(CustodyAct act, Digest fingerprint, int position) {
        CustodyEvent event = CustodyEvent.of(act, fingerprint);
        return position == 1 ? event : event.with("file", position);
    }
}
