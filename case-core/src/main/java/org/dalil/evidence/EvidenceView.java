package org.dalil.evidence;

import java.util.List;
import java.util.Map;
import org.dalil.cases.CitationId;
import org.dalil.cases.Disclosure;
import org.dalil.cases.PassageView;
import org.dalil.cases.Tlp;
import org.dalil.parties.PartyId;
import org.dalil.shared.Digest;
import org.dalil.shared.LocalText;
import org.dalil.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * An item of evidence.
 *
 * @param number among the exhibits of the case: {@code E-02}
 * @param passage where the source speaks of it
 * @param gap what is missing before anybody may approve it; empty if nothing is known to be
 * @param language ISO 639 code of two letters
 * @param disclosure whether the target may be shown it
 * @param fingerprint of its first file; null while there is none
 * @param files the first one first; a capture may have several
 * @param fragments where the source quotes it word by word
 * @param supports the citations for which the source offers it
 * @param original the item that it comes from; null where it is one itself
 * @param lacking whose consent it needs and does not have, to be handed in anywhere
 */
public record EvidenceView(
        EvidenceId id,
        String number,
        EvidenceType type,
        EvidenceStatus status,
        LocalText title,
        PartialDate dated,
        @Nullable String language,
        @Nullable PassageView passage,
        LocalText gap,
        LocalText remark,
        LocalText external,
        Tlp tlp,
        Disclosure disclosure,
        @Nullable Digest fingerprint,
        List<EvidenceFileView> files,
        List<Issuer> issuers,
        List<PassageView> fragments,
        List<CitationId> supports,
        List<LocalText> claims,
        @Nullable EvidenceId original,
        @Nullable Derivation derivation,
        ItemConsents.@Nullable Lack lacking) {

    /** The same, issued by the parties into which its issuers were merged. */
    EvidenceView following(Map<PartyId, PartyId> survivors) {
        return new EvidenceView(
                id,
                number,
                type,
                status,
                title,
                dated,
                language,
                passage,
                gap,
                remark,
                external,
                tlp,
                disclosure,
                fingerprint,
                files,
                issuers.stream().map(issuer -> issuer.following(survivors)).toList(),
                fragments,
                supports,
                claims,
                original,
                derivation,
                lacking);
    }

    public boolean approved() {
        return status == EvidenceStatus.APPROVED;
    }

    /** Whether there is room for a file. */
    public boolean mayTakeFile() {
        return !inHand() || type.mayHaveMoreFiles() && files.size() < EvidenceDesk.MOST_FILES;
    }

    /** Whether there is a file that a reviewer could look at. */
    public boolean inHand() {
        return fingerprint != null;
    }
}
