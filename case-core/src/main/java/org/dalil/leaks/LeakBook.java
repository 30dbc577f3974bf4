package org.dalil.leaks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.dalil.accounts.AccountId;
import org.dalil.cases.CaseId;
import org.dalil.cases.NeedToKnow;
import org.dalil.requests.RequestId;
import org.dalil.shared.Happening;

/**
 * Writes down what was found, so that it can be put right. Dossiers are built where nobody is signed in any more: whoever
 * asked for it is named, and must still be a member of the case.
 */
@ApplicationScoped
@Transactional
public class LeakBook {

    private final LeakSearches searches;
    private final NeedToKnow needToKnow;
    private final Event<Happening> happenings;
    private final Clock clock;

    protected LeakBook() { // for the proxy
        this(null, null, null, null);
    }

    @Inject
    public LeakBook(LeakSearches searches, NeedToKnow needToKnow, Event<Happening> happenings, Clock clock) {
        this.searches = searches;
        this.needToKnow = needToKnow;
        this.happenings = happenings;
        this.clock = clock;
    }

    /** @param dossier number of the version */
    public void enter(
            AccountId by, CaseId file, RequestId request, int dossier, LeakOccasion occasion, LeakReport report) {
        needToKnow.require(by, file);
        Instant now = clock.instant();
        LeakSearched search = new LeakSearched(request, dossier, occasion, report, by, now);
        searches.add(search);
        List<Leak> leaks = report.leaks();
        for (int i = 0; i < leaks.size(); i++) {
            searches.add(new LeakFound(search.id(), i, leaks.get(i)));
        }
        happenings.fire(new LeakHappening(
                report.passed() ? LeakHappening.Act.NO_LEAK_FOUND : LeakHappening.Act.LEAK_FOUND,
                request,
                file,
                dossier,
                leaks.size(),
                by,
                now));
    }
}
