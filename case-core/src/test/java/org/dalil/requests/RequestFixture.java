package org.dalil.requests;

import java.time.Instant;
import org.dalil.accounts.AccountId;
import org.dalil.cases.AskId;
import org.dalil.cases.CaseId;
import org.dalil.cases.FactId;
import org.dalil.parties.PartyId;
import org.dalil.shared.LocalText;

/** Requests, as far as they have come. */
final class RequestFixture {

    static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    static final AccountId LINA = AccountId.next();
    static final CaseId NSO = CaseId.next();

    private static final LocalText NOTHING = LocalText.orEmpty(null);

    private RequestFixture() {}

    /** Opened a moment ago: nothing is pleaded, nothing offered. */
    static SanctionsRequest opened() {
        return SanctionsRequest.open(
                new NewRequest(
                        RequestId.next(),
                        NSO,
                        "D-2021-014/1",
                        AskId.next(),
                        "EU-GHRSR",
                        "1.1",
                        PartyId.next(),
                        LocalText.english("Listing of NSO Group"),
                        NOTHING),
                LINA,
                NOON);
    }

    /** Drafted as far as reviewers need it. */
    static SanctionsRequest drafted() {
        SanctionsRequest request = opened();
        request.plead("EU-1.1.d.iv", NOTHING);
        request.offer("EU-1.1.d.iv", Offer.of(FactId.next()), NOTHING);
        return request;
    }

    static SanctionsRequest inReview() {
        SanctionsRequest request = drafted();
        request.sendToReview(LINA, NOON);
        return request;
    }
}
