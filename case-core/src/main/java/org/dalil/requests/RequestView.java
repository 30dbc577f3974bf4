package org.dalil.requests;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.cases.AskId;
import org.dalil.cases.CaseId;
import org.dalil.cases.FactId;
import org.dalil.parties.PartyId;
import org.dalil.parties.PartyKind;
import org.dalil.regimes.Needs;
import org.dalil.shared.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * A request with what it pleads and offers.
 *
 * @param addressee id in the pack of the office or authority addressed; null where nobody has chosen one
 * @param textId the text whose signatories support it; null for all of the case
 * @param holderId who holds the office, {@code holderAsOf} on which day
 * @param offeredFacts those among the proofs
 * @param targets how many parties of the case are targets
 * @param facts how many facts the case has
 * @param dossiers the number of the newest dossier; 0 for none
 * @param wanted what the team wants in the case beyond the packs
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
        PartyKind targetKind,
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
        List<OfferedFact> offeredFacts,
        long targets,
        long facts,
        int dossiers,
        Needs wanted,
        Standing standing) {

    /** The same, offering no other facts than these. */
    RequestView offering(Set<FactId> told) {
        return new RequestView(
                id,
                number,
                caseId,
                caseNumber,
                askId,
                regime,
                packVersion,
                targetId,
                targetName,
                targetKind,
                title,
                brief,
                addressee,
                holderId,
                holderAsOf,
                textId,
                ownerId,
                ownerName,
                status,
                openedAt,
                grounds,
                proofs.stream()
                        .filter(proof -> proof.factId() == null || told.contains(proof.factId()))
                        .toList(),
                offeredFacts.stream().filter(fact -> told.contains(fact.id())).toList(),
                targets,
                told.size(),
                dossiers,
                wanted,
                standing);
    }

    public RequestStage stage() {
        return status.stage();
    }

    /** Whether people may write in it. */
    public boolean drafting() {
        return stage() == RequestStage.DRAFTING;
    }
}
