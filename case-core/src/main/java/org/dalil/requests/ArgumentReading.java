package org.dalil.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.People;
import org.dalil.cases.CaseId;
import org.dalil.cases.NeedToKnow;
import org.dalil.database.ReadOnce;

/**
 * What is argued in a case beside its coverage, for its members: the claims of a request, the searches that found
 * nothing, what the team wants of itself.
 */
@ApplicationScoped
@ReadOnce
@Transactional
public class ArgumentReading {

    private final Requests requests;
    private final NeedToKnow needToKnow;
    private final People people;

    protected ArgumentReading() { // for the proxy
        this(null, null, null);
    }

    @Inject
    public ArgumentReading(Requests requests, NeedToKnow needToKnow, People people) {
        this.requests = requests;
        this.needToKnow = needToKnow;
        this.people = people;
    }

    /** Of all requests of a case, in the order in which they were made. */
    public List<ClaimOf> claims(AccountId viewer, CaseId id) {
        needToKnow.require(viewer, id);
        return requests.claimsIn(id).stream()
                .map(claim -> new ClaimOf(claim.request(), claim.view()))
                .toList();
    }

    /** The newest first. */
    public List<NothingFound.View> searches(AccountId viewer, CaseId id, RequestId request) {
        needToKnow.require(viewer, id);
        return requests.searchesIn(id, request.value()).stream()
                .map(search -> search.view(people.nameOf(search.searcher()).orElse("")))
                .toList();
    }

    /** What was wanted beyond the packs, the newest first; only that one holds. */
    public List<WiderNeeds.View> wider(AccountId viewer, CaseId id) {
        needToKnow.require(viewer, id);
        return requests.wider(id).stream()
                .map(needs -> needs.view(people.nameOf(needs.author()).orElse("")))
                .toList();
    }

    /** A claim and the request in which it is made. */
    public record ClaimOf(RequestId request, ClaimView claim) {}
}
