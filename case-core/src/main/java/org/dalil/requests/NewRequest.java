package org.dalil.requests;

import org.dalil.cases.AskId;
import org.dalil.cases.CaseId;
import org.dalil.parties.PartyId;
import org.dalil.shared.LocalText;

/** What one says to open a request. */
public record NewRequest(
        RequestId id,
        CaseId caseId,
        String number,
        AskId askId,
        String regime,
        String packVersion,
        PartyId targetId,
        LocalText title,
        LocalText brief) {}
