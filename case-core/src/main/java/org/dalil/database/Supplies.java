package org.dalil.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** Hands the entity manager and the clock to whoever injects them. */
@ApplicationScoped
class Supplies {

    @Produces
    @PersistenceContext(unitName = "dalil")
    private EntityManager entityManager;

    @Produces
    Clock clock() {
        return Clock.systemUTC();
    }
}
