package org.dalil.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Permission;
import org.dalil.accounts.Permitted;
import org.dalil.parties.PartyId;
import org.dalil.shared.Happening;
import org.dalil.shared.Outcome;

/** Says for whom people work; only who runs the installation does. */
@ApplicationScoped
@Transactional
public class AffiliationDesk {

    private final Reviews reviews;
    private final CurrentPerson current;
    private final Event<Happening> happenings;
    private final Clock clock;

    protected AffiliationDesk() { // for the proxy
        this(null, null, null, null);
    }

    @Inject
    public AffiliationDesk(Reviews reviews, CurrentPerson current, Event<Happening> happenings, Clock clock) {
        this.reviews = reviews;
        this.current = current;
        this.happenings = happenings;
        this.clock = clock;
    }

    @Permitted(Permission.MANAGE_ACCOUNTS)
    public List<PartyId> employers(AccountId account) {
        return reviews.affiliations(account).stream().map(Affiliation::partyId).toList();
    }

    @Permitted(Permission.MANAGE_ACCOUNTS)
    public Outcome<AccountId> add(AccountId account, PartyId employer) {
        if (!employers(account).contains(employer)) {
            AccountId me = current.required().id();
            reviews.add(new Affiliation(account, employer, me, clock.instant()));
            happenings.fire(new ReviewHappening.Affiliated(true, account, me, clock.instant()));
        }
        return Outcome.done(account);
    }

    @Permitted(Permission.MANAGE_ACCOUNTS)
    public Outcome<AccountId> end(AccountId account, PartyId employer) {
        reviews.affiliations(account).stream()
                .filter(affiliation -> affiliation.partyId().equals(employer))
                .forEach(affiliation -> {
                    reviews.remove(affiliation);
                    happenings.fire(new ReviewHappening.Affiliated(
                            false, account, current.required().id(), clock.instant()));
                });
        return Outcome.done(account);
    }
}
