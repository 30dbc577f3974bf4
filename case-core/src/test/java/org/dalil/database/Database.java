package org.dalil.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import jakarta.persistence.spi.PersistenceUnitTransactionType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/**
 * The two databases that Dalil runs on, each with the schema of the migrations. Every persistence test runs on both:
 * {@code @ParameterizedClass @EnumSource}.
 */
public enum Database {
    H2 {
        @Override
        DataSource start() {
            JdbcDataSource source = new JdbcDataSource();
            String folder = System.getProperty(FOLDER, "");
            source.setURL(
                    folder.isEmpty()
                            ? "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1"
                            : "jdbc:h2:file:"
                                    + Path.of(folder, UUID.randomUUID().toString()) + ";DB_CLOSE_DELAY=-1");
            return source;
        }
    },
    POSTGRESQL {
        @Override
        DataSource start() {
            try {
                return EmbeddedPostgres.start().getPostgresDatabase();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    };

    /** Names a folder, for who wants to measure H2 as it runs in production, in a file. */
    private static final String FOLDER = "dalil.h2.folder";

    private DataSource source;
    private EntityManagerFactory factory;

    abstract DataSource start();

    /** The data source, started at the first call and kept for all tests of this run. */
    public synchronized DataSource source() {
        if (source == null) {
            source = start();
        }
        return source;
    }

    public synchronized EntityManagerFactory factory() {
        if (factory == null) {
            Map<String, Object> settings = new HashMap<>();
            settings.put("jakarta.persistence.transactionType", PersistenceUnitTransactionType.RESOURCE_LOCAL.name());
            settings.put("jakarta.persistence.jtaDataSource", null);
            settings.put("jakarta.persistence.nonJtaDataSource", source());
            settings.put(
                    "hibernate.transaction.jta.platform",
                    "org.hibernate.engine.transaction.jta.platform.internal.NoJtaPlatform");
            factory = Persistence.createEntityManagerFactory("dalil", settings);
        }
        return factory;
    }

    /** Does something in a transaction of its own, and commits it. */
    public <T> T inTransaction(Function<EntityManager, T> work) {
        try (EntityManager entityManager = factory().createEntityManager()) {
            entityManager.getTransaction().begin();
            try {
                T result = work.apply(entityManager);
                entityManager.getTransaction().commit();
                return result;
            } finally {
                if (entityManager.getTransaction().isActive()) {
                    entityManager.getTransaction().rollback();
                }
            }
        }
    }

    public void doInTransaction(Consumer<EntityManager> work) {
        inTransaction(entityManager -> {
            work.accept(entityManager);
            return null;
        });
    }
}
