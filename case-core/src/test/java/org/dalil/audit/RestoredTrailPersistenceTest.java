package org.dalil.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Persistence;
import jakarta.persistence.spi.PersistenceUnitTransactionType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.dalil.backup.Backup;
import org.dalil.backup.Restore;
import org.dalil.database.Database;
import org.dalil.database.DatabaseAddress;
import org.dalil.sealing.ChainKeyFile;
import org.dalil.sealing.Finding;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A backup carries the trail and its key: what was intact is intact after it was put back, and goes on. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RestoredTrailPersistenceTest {

    private static final char[] PASSPHRASE = "a sentence that nobody guesses".toCharArray();

    @TempDir
    private Path home;

    @ParameterizedTest
    @EnumSource
    void the_trail_is_intact_where_it_was_put_back_and_goes_on(Database other) throws Exception {
        Path data = Files.createDirectory(home.resolve("data"));
        Path elsewhere = home.resolve("elsewhere");
        Path file = home.resolve("monday.dalil");
        DatabaseAddress source = DatabaseAddress.of(Map.of(), data);
        in(source, em -> tell(em, data));
        new Backup(source, data).to(file, PASSPHRASE);
        DatabaseAddress target = empty(other, elsewhere);
        new Restore(target, elsewhere, Map.of()).from(file, PASSPHRASE, false);
        assertEquals(new Finding.Intact(3), in(target, em -> desk(em, elsewhere).verify()));
        in(target, em -> tell(em, elsewhere));
        assertEquals(new Finding.Intact(6), in(target, em -> desk(em, elsewhere).verify()));
    }

    private static AuditDesk desk(EntityManager entityManager, Path folder) {
        return ChainFixture.desk(entityManager, keys(folder));
    }

    private static ChainKeyFile keys(Path folder) {
        return new ChainKeyFile(folder.resolve("audit.key"));
    }

    private static long tell(EntityManager entityManager, Path folder) {
        AuditTrail trail = new AuditTrail(entityManager, keys(folder));
        for (int times = 0; times < 3; times++) {
            trail.record(ChainFixture.something());
        }
        return 3;
    }

    private static DatabaseAddress empty(Database other, Path folder) throws SQLException {
        if (other == Database.H2) {
            return DatabaseAddress.of(Map.of(), folder);
        }
        try (Connection administrator = other.source().getConnection();
                var order = administrator.createStatement()) {
            order.execute("create database trail");
            String url = administrator.getMetaData().getURL();
            return new DatabaseAddress(
                    url.replaceFirst("/postgres(\\?.*)?$", "/trail"),
                    administrator.getMetaData().getUserName(),
                    "");
        }
    }

    private static <T> T in(DatabaseAddress address, Function<EntityManager, T> work) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("jakarta.persistence.transactionType", PersistenceUnitTransactionType.RESOURCE_LOCAL.name());
        settings.put("jakarta.persistence.jtaDataSource", null);
        settings.put("jakarta.persistence.nonJtaDataSource", address.source());
        settings.put(
                "hibernate.transaction.jta.platform",
                "org.hibernate.engine.transaction.jta.platform.internal.NoJtaPlatform");
        try (var factory = Persistence.createEntityManagerFactory("dalil", settings);
                var entityManager = factory.createEntityManager()) {
            entityManager.getTransaction().begin();
            T result = work.apply(entityManager);
            entityManager.getTransaction().commit();
            return result;
        }
    }
}
