package org.dalil.requests;

import org.dalil.parties.PartyId;
import org.dalil.parties.PartyKind;
import org.dalil.regimes.Needs;
import org.dalil.shared.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a request and is shown with it.
 *
 * @param target the party that its target stands for, after all merging
 * @param targets how many parties of the case are targets
 * @param facts how many facts the case has
 * @param dossiers the number of the newest dossier; 0 for none
 * @param wanted what the team wants in the case beyond the packs
 * @param waivers see {@link Standing}, as of the recalls
 * @param last the move by which it came where it stands; null where it made none
 */
record Surroundings(
        String caseNumber,
        PartyId target,
        LocalText targetName,
        PartyKind targetKind,
        String ownerName,
        long targets,
        long facts,
        int dossiers,
        Needs wanted,
        long waivers,
        long recalls,
        @Nullable MoveView last) {

    Surroundings(
            String caseNumber,
            PartyId target,
            LocalText targetName,
            PartyKind targetKind,
            String ownerName,
            long targets,
            long facts,
            int dossiers,
            Needs wanted) {
        this(caseNumber, target, targetName, targetKind, ownerName, targets, facts, dossiers, wanted, 0, 0, null);
    }
}
