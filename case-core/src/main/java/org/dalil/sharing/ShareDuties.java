package org.dalil.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.People;
import org.dalil.cases.CaseId;
import org.dalil.cases.Duties;
import org.dalil.shared.Happening;

/** The experts to whom somebody shows something: she answers for it, until somebody else does. */
@ApplicationScoped
public class ShareDuties implements Duties {

    private final Shares shares;
    private final People people;
    private final Event<Happening> happenings;
    private final Clock clock;

    protected ShareDuties() { // for the proxy
        this(null, null, null, null);
    }

    @Inject
    public ShareDuties(Shares shares, People people, Event<Happening> happenings, Clock clock) {
        this.shares = shares;
        this.people = people;
        this.happenings = happenings;
        this.clock = clock;
    }

    /** By the name of the expert. */
    @Override
    public List<String> of(CaseId file, AccountId member) {
        return people
                .namesOf(shares.answeredFor(file, member, clock.instant()).stream()
                        .map(Share::expert)
                        .collect(Collectors.toSet()))
                .values()
                .stream()
                .sorted()
                .toList();
    }

    @Override
    public void pass(CaseId file, AccountId from, AccountId to, AccountId by, Instant at) {
        shares.answeredFor(file, from, at).forEach(share -> {
            share.passTo(to);
            happenings.fire(new ShareHappening.Passed(share.id(), file, to, by, at));
        });
    }
}
