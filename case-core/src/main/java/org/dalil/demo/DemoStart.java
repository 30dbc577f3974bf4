package org.dalil.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.logging.Logger;
import org.dalil.accounts.Accounts;
import org.dalil.accounts.Passwords;
import org.dalil.shared.Happening;

/**
 * Loads the demo, once the server can reach the database, when Dalil starts as one ({@code DALIL_DEMO=true}) on a database without accounts. There is no default
 * password: without {@code DALIL_DEMO_PASSWORD} a demo does not start.
 */
@ApplicationScoped
public class DemoStart {

    private static final Logger LOG = Logger.getLogger(DemoStart.class.getName());

    private final EntityManager entityManager;
    private final Accounts accounts;
    private final Passwords passwords;
    private final Event<Happening> happenings;
    private final Clock clock;
    private final DemoSettings settings;

    protected DemoStart() { // for the proxy
        this(null, null, null, null, null, null);
    }

    @Inject
    public DemoStart(
            EntityManager entityManager,
            Accounts accounts,
            Passwords passwords,
            Event<Happening> happenings,
            Clock clock,
            DemoSettings settings) {
        this.entityManager = entityManager;
        this.accounts = accounts;
        this.passwords = passwords;
        this.happenings = happenings;
        this.clock = clock;
        this.settings = settings;
    }

    @Transactional
    public void start() {
        if (settings.isDemo() && accounts.count() == 0) {
            new DemoLoad(entityManager, happenings::fire, clock).load(passwords.hash(settings.password()));
            LOG.info("the demo is loaded");
        }
    }
}
