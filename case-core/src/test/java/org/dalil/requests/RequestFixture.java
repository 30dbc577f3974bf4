package org.dalil.requests;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.EnumSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Stream;
import org.dalil.accounts.AccountId;
import org.dalil.cases.AskId;
import org.dalil.cases.CaseId;
import org.dalil.cases.FactId;
import org.dalil.parties.PartyId;
import org.dalil.shared.LocalText;

/** Requests, as far as they have come. */
final class RequestFixture {

    static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    /** She drafts. */
    static final AccountId LINA = AccountId.next();
    /** He did not write a word. */
    static final AccountId OMAR = AccountId.next();

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
        return at(RequestStatus.INTERNAL_REVIEW);
    }

    /** Brought there by the shortest way, with all that the moves need. */
    static SanctionsRequest at(RequestStatus wanted) {
        Queue<List<Move>> ways = new ArrayDeque<>(List.of(List.of()));
        Set<RequestStatus> seen = EnumSet.noneOf(RequestStatus.class);
        while (!ways.isEmpty()) {
            List<Move> way = ways.remove();
            SanctionsRequest request = drafted();
            way.forEach(move -> request.move(step(request, move)));
            if (request.status() == wanted) {
                return request;
            }
            if (seen.add(request.status())) {
                Move.from(request.status())
                        .forEach(move -> ways.add(
                                Stream.concat(way.stream(), Stream.of(move)).toList()));
            }
        }
        throw new AssertionError("no way leads to " + wanted);
    }

    /** Somebody who wrote nothing makes a move, with all that it needs. */
    static Step step(SanctionsRequest request, Move move) {
        return new Step(move, "A reason.", request.moves(), move.records(), List.of(), OMAR, NOON);
    }
}
