package org.dalil.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** Hands the entity manager and the clock to whoever injects them, and the clock to commands, which inject nothing. */
@ApplicationScoped
public class Supplies {

    @Produces
    @PersistenceContext(unitName = "dalil")
    private EntityManager entityManager;

    @Produces
    public Clock clock() {
        return Clock.systemUTC();
    }
}
