package org.dalil.requests;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dalil.accounts.AccountId;
import org.dalil.cases.AskId;
import org.dalil.cases.CaseId;
import org.dalil.parties.PartyId;
import org.dalil.shared.LocalText;

/** A request with what was drafted for it. */
public record RequestView(
        RequestId id,
        String number,
        CaseId caseId,
        String caseNumber,
        AskId askId,
        String regime,
        String packVersion,
        PartyId targetId,
        LocalText targetName,
        LocalText title,
        LocalText brief,
        AccountId ownerId,
        String ownerName,
        RequestStatus status,
        Instant openedAt,
        List<Ground> grounds,
        List<Proof> proofs,
        List<DraftParagraph> paragraphs) {

    public RequestStage stage() {
        return status.stage();
    }

    /** The paragraphs of one section, in their order. */
    public List<DraftParagraph> paragraphs(String section) {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.section().equals(section))
                .toList();
    }

    /** What the drafter wrote about one record of a section: a fact, a position. */
    public Optional<LocalText> paragraph(String section, String label) {
        return paragraphs(section).stream()
                .filter(paragraph -> paragraph.label().equals(label))
                .map(DraftParagraph::text)
                .findFirst();
    }
}
