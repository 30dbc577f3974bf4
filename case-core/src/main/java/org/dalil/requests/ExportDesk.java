package org.dalil.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Permission;
import org.dalil.accounts.Permitted;
import org.dalil.cases.CaseId;
import org.dalil.shared.Happening;

/** Writes down that the list of requests is taken along, before anybody gets a row of it. */
@ApplicationScoped
@Transactional
public class ExportDesk {

    /** So many rows of a case were taken along. */
    public record Taken(CaseId ofCase, long rows, AccountId actor, Instant at) implements Happening {
        @Override
        public String what() {
            return "REQUESTS_TAKEN";
        }

        @Override
        public UUID by() {
            return actor.value();
        }

        @Override
        public UUID about() {
            return ofCase.value();
        }

        @Override
        public UUID caseId() {
            return ofCase.value();
        }

        @Override
        public Map<String, String> details() {
            return Map.of("count", Long.toString(rows));
        }
    }

    private final RequestSearch search;
    private final CurrentPerson current;
    private final Event<Happening> happenings;
    private final Clock clock;

    protected ExportDesk() { // for the proxy
        this(null, null, null, null);
    }

    @Inject
    public ExportDesk(RequestSearch search, CurrentPerson current, Event<Happening> happenings, Clock clock) {
        this.search = search;
        this.current = current;
        this.happenings = happenings;
        this.clock = clock;
    }

    /** Everything that the query finds. */
    @Permitted(Permission.READ_CASES)
    public void exporting(RequestSearch.Query query) {
        search.perCase(me(), query)
                .forEach((file, count) -> happenings.fire(new Taken(file, count, me(), clock.instant())));
    }

    private AccountId me() {
        return current.required().id();
    }
}
