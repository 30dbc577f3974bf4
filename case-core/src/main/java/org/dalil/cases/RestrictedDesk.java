package org.dalil.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Permission;
import org.dalil.accounts.Permitted;
import org.dalil.shared.Happening;
import org.jspecify.annotations.Nullable;

/**
 * Writes down who was shown what is restricted. Whoever looks at the same thing again within {@value #MINUTES} minutes
 * is still looking.
 */
@ApplicationScoped
@Transactional
public class RestrictedDesk {

    static final int MINUTES = 15;
    private static final int REMEMBERED = 10_000;

    private record Look(AccountId viewer, UUID thing) {}

    private final NeedToKnow needToKnow;
    private final CurrentPerson current;
    private final Event<Happening> happenings;
    private final Clock clock;
    private final Map<Look, Instant> looks = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Look, Instant> eldest) {
            return size() > REMEMBERED;
        }
    };

    protected RestrictedDesk() { // for the proxy
        this(null, null, null, null);
    }

    @Inject
    public RestrictedDesk(NeedToKnow needToKnow, CurrentPerson current, Event<Happening> happenings, Clock clock) {
        this.needToKnow = needToKnow;
        this.current = current;
        this.happenings = happenings;
        this.clock = clock;
    }

    /** @param things what is shown, with its label or none; only what is restricted counts */
    @Permitted(Permission.READ_CASES)
    public void shown(CaseId file, Map<UUID, @Nullable Tlp> things) {
        if (things.values().stream().noneMatch(label -> label != null && label.restricted())) {
            return;
        }
        AccountId me = current.required().id();
        needToKnow.require(me, file, Permission.READ_CASES);
        things.forEach((thing, label) -> {
            if (label != null && label.restricted() && isNew(new Look(me, thing))) {
                happenings.fire(new CaseHappening.RestrictedRead(file, thing, label, me, clock.instant()));
            }
        });
    }

    private boolean isNew(Look look) {
        Instant now = clock.instant();
        synchronized (looks) {
            Instant before = looks.get(look);
            boolean isNew =
                    before == null || before.plus(Duration.ofMinutes(MINUTES)).isBefore(now);
            if (isNew) {
                looks.remove(look);
                looks.put(look, now);
            }
            return isNew;
        }
    }
}
