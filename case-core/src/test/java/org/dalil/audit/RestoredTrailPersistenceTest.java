package org.dalil.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.persistence.EntityManager;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dalil.backup.Installation;
import org.dalil.database.Database;
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

    @TempDir
    private Path home;

    @ParameterizedTest
    @EnumSource
    void the_trail_is_intact_where_it_was_put_back_and_goes_on(Database other) throws Exception {
        Installation source = Installation.in(Files.createDirectory(home.resolve("data")));
        source.at(em -> tell(em, source.data()));
        Installation target = Installation.emptyOn(other, home.resolve("elsewhere"));
        source.movedTo(target, home.resolve("monday.dalil"));
        assertEquals(
                new Finding.Intact(3), target.at(em -> desk(em, target.data()).verify()));
        target.at(em -> tell(em, target.data()));
        assertEquals(
                new Finding.Intact(6), target.at(em -> desk(em, target.data()).verify()));
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
}
