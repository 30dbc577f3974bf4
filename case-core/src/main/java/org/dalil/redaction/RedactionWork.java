package org.dalil.redaction;

import org.dalil.cases.CaseId;
import org.dalil.editing.Sheet;
import org.dalil.evidence.EvidenceId;
import org.dalil.shared.Digest;

/**
 * A copy that somebody may have made.
 *
 * @param number of the original: {@code E-05}
 * @param position which file of it, from 1
 * @param fingerprint of that file
 * @param about what will be said of the copy
 */
record RedactionWork(
        CaseId file, EvidenceId original, String number, int position, Digest fingerprint, Boxes boxes, Sheet about) {

    /** Says nothing of what the file was called, which may name somebody. */
    String name() {
        return number + (position == 1 ? "" : "-" + position) + "-redacted.pdf";
    }
}
