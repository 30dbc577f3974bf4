package org.dalil.dossier.content;

import java.time.LocalDate;
import org.dalil.shared.Anchor;
import org.dalil.shared.Digest;
import org.jspecify.annotations.Nullable;

/**
 * What makes this version of the dossier this version.
 *
 * @param caseNumber as people cite it, such as {@code D-2021-014}
 * @param version such as {@code v0.4}
 * @param record the record the content was taken from
 * @param regime the code printed in the header, such as {@code EU-GHRSR}
 * @param packVersion version of the regime pack whose law is quoted
 * @param anchor where the audit trail ended when it was built; null where there is no trail
 * @param waived of the list of what was let pass in the check, which stays in the house; null where nothing was
 */
public record Imprint(
        String caseNumber,
        String version,
        LocalDate date,
        Standing standing,
        Tlp tlp,
        String record,
        String regime,
        String packVersion,
        @Nullable Anchor anchor,
        @Nullable Digest waived) {

    /** The same, with where the audit trail ends. */
    Imprint anchored(Anchor end) {
        return new Imprint(caseNumber, version, date, standing, tlp, record, regime, packVersion, end, waived);
    }

    /** The same, with what was let pass. */
    Imprint letting(Digest list) {
        return new Imprint(caseNumber, version, date, standing, tlp, record, regime, packVersion, anchor, list);
    }

    /** What this print may be used for. */
    public enum Standing {
        DRAFT,
        SPECIMEN,
        FINAL
    }

    /** Traffic Light Protocol 2.0 of FIRST; the labels are never translated. */
    public enum Tlp {
        RED("#FF2B2B"),
        AMBER("#FFC000"),
        AMBER_STRICT("#FFC000"),
        GREEN("#33FF00"),
        CLEAR("#FFFFFF");

        private final String colour;

        Tlp(String colour) {
            this.colour = colour;
        }

        /** The colour that the protocol prescribes for the label, on black. */
        public String colour() {
            return colour;
        }

        public String label() {
            return "TLP:" + name().replace('_', '+');
        }
    }
}
