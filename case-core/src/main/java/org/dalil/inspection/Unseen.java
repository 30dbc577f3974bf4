package org.dalil.inspection;

import java.util.Locale;
import java.util.UUID;
import org.dalil.cases.CaseId;
import org.dalil.evidence.EvidenceId;
import org.dalil.shared.Digest;

/** A file at which nobody has looked. */
public record Unseen(UUID fileId, CaseId caseId, EvidenceId itemId, String name, long bytes, Digest fingerprint) {

    private static final int LONGEST_ENDING = 10;

    /** How its name ends, without the dot; empty where that means nothing. */
    String ending() {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return name.contains(".") && ending.length() <= LONGEST_ENDING && ending.matches("[a-z0-9]+") ? ending : "";
    }
}
