package org.dalil.backup;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import jakarta.persistence.spi.PersistenceUnitTransactionType;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.dalil.database.Database;
import org.dalil.database.DatabaseAddress;

/** A Dalil with a folder and a database of its own, for tests that move one to another place. */
public record Installation(DatabaseAddress address, Path data) {

    private static final char[] PASSPHRASE = "a sentence that nobody guesses".toCharArray();

    /** One that keeps its database in its folder. */
    public static Installation in(Path data) {
        return new Installation(DatabaseAddress.of(Map.of(), data), data);
    }

    /** One in which nothing is yet. */
    public static Installation emptyOn(Database database, Path data) {
        if (database == Database.H2) {
            return in(data);
        }
        String name = "moved_" + UUID.randomUUID().toString().replace("-", "");
        try (Connection administrator = database.source().getConnection();
                var order = administrator.createStatement()) {
            order.execute("create database " + name);
            String url = administrator.getMetaData().getURL();
            String user = administrator.getMetaData().getUserName();
            return new Installation(
                    new DatabaseAddress(url.replaceFirst("/postgres(\\?.*)?$", "/" + name), user, ""), data);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** Saves everything to the file, and puts it back there. */
    public Installation movedTo(Installation other, Path file) {
        new Backup(address, data).to(file, PASSPHRASE);
        new Restore(other.address, other.data, Map.of()).from(file, PASSPHRASE, false);
        return other;
    }

    /**
     * A Dalil that was started here.
     *
     * @param held a connection, so that a database in a file is not shut and opened between any two transactions
     */
    public record Running(EntityManagerFactory factory, Connection held) implements AutoCloseable {

        /** Does something in a transaction of its own, and commits it. */
        public <T> T inTransaction(Function<EntityManager, T> work) {
            try (EntityManager entityManager = factory.createEntityManager()) {
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

        @Override
        public void close() {
            factory.close();
            try {
                held.close();
            } catch (SQLException e) {
                throw new AssertionError(e);
            }
        }
    }

    /** Does something as a Dalil that is started for it and stopped again. */
    public <T> T at(Function<EntityManager, T> work) {
        try (Running running = started()) {
            return running.inTransaction(work);
        }
    }

    public Running started() {
        Map<String, Object> settings = new HashMap<>();
        settings.put("jakarta.persistence.transactionType", PersistenceUnitTransactionType.RESOURCE_LOCAL.name());
        settings.put("jakarta.persistence.jtaDataSource", null);
        settings.put("jakarta.persistence.nonJtaDataSource", address.source());
        settings.put(
                "hibernate.transaction.jta.platform",
                "org.hibernate.engine.transaction.jta.platform.internal.NoJtaPlatform");
        try {
            var factory = Persistence.createEntityManagerFactory("dalil", settings);
            return new Running(factory, address.source().getConnection());
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
