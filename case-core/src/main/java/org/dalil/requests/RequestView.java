package org.dalil.requests;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.cases.AskId;
import org.dalil.cases.CaseId;
import org.dalil.parties.PartyId;
import org.dalil.shared.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * A request with what was drafted for it.
 *
 * @param addressee id in the pack of the office or authority addressed; null where nobody has chosen one
 * @param textId the text whose signatories support it; null for all of the case
 * @param holderId who holds the office, {@code holderAsOf} on which day
 */
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
        @Nullable String addressee,
        @Nullable PartyId holderId,
        @Nullable LocalDate holderAsOf,
        @Nullable UUID textId,
        AccountId ownerId,
        String ownerName,
        RequestStatus status,
        Instant openedAt,
        List<GroundView> grounds,
        List<ProofView> proofs,
        List<ParagraphView> paragraphs) {

    public RequestStage stage() {
        return status.stage();
    }

    /** Whether people may write in it. */
    public boolean drafting() {
        return stage() == RequestStage.DRAFTING;
    }

    /** The paragraphs of one section, in their order. */
    public List<ParagraphView> paragraphs(String section) {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.section().equals(section))
                .toList();
    }

    /** What the drafter wrote about one record of a section: a fact, a position. */
    public Optional<LocalText> paragraph(String section, String label) {
        return paragraphs(section).stream()
                .filter(paragraph -> paragraph.label().equals(label))
                .map(ParagraphView::text)
                .findFirst();
    }
}
