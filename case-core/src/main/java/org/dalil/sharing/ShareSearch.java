package org.dalil.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.People;
import org.dalil.cases.CaseId;
import org.dalil.cases.NeedToKnow;

/** Finds what of a case is shown to experts, for its members. */
@ApplicationScoped
@Transactional
public class ShareSearch {

    private final Shares shares;
    private final Things things;
    private final NeedToKnow needToKnow;
    private final People people;
    private final Clock clock;

    protected ShareSearch() { // for the proxy
        this(null, null, null, null, null);
    }

    @Inject
    public ShareSearch(Shares shares, Things things, NeedToKnow needToKnow, People people, Clock clock) {
        this.shares = shares;
        this.things = things;
        this.needToKnow = needToKnow;
        this.people = people;
        this.clock = clock;
    }

    /** The newest first, also those that ended. */
    public List<ShareView> of(AccountId viewer, CaseId id) {
        needToKnow.require(viewer, id);
        List<Share> all = shares.of(id);
        List<Thing> there = all.isEmpty() ? List.of() : things.of(viewer, id);
        Map<AccountId, String> names = people.namesOf(all.stream()
                .flatMap(share -> Stream.of(share.expert(), share.steward()))
                .collect(Collectors.toSet()));
        return all.stream().map(share -> view(share, there, names)).toList();
    }

    private ShareView view(Share share, List<Thing> there, Map<AccountId, String> names) {
        return new ShareView(
                share.id(),
                names.getOrDefault(share.expert(), ""),
                names.getOrDefault(share.steward(), ""),
                share.reason(),
                share.named(),
                share.sharedAt(),
                share.ending(),
                share.isOpenAt(clock.instant()) && needToKnow.sees(share.steward(), share.caseId()),
                there.stream()
                        .filter(thing -> share.things().contains(thing.shown()))
                        .toList());
    }
}
