package org.dalil.audit;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.dalil.shared.Happening;
import org.dalil.shared.Ids;

/** Trails for tests, all signed with one key. */
final class ChainFixture {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00.123456Z");
    private static final ChainKeyFile KEYS = new ChainKeyFile(newFolder().resolve("audit.key"));

    private record Told(String what, UUID by, UUID about, UUID caseId, Instant at) implements Happening {
        @Override
        public Map<String, String> details() {
            return Map.of("b", "2", "a", "1");
        }
    }

    private ChainFixture() {}

    static Happening something() {
        return new Told("TOLD", Ids.next(), Ids.next(), Ids.next(), NOON);
    }

    static AuditTrail trail(EntityManager entityManager) {
        return new AuditTrail(entityManager, KEYS);
    }

    static AuditDesk desk(EntityManager entityManager) {
        return new AuditDesk(entityManager, KEYS);
    }

    static ChainKey key() {
        return KEYS.forTrailEndingAt(0, ChainLink.BEFORE_THE_FIRST);
    }

    static Path newFolder() {
        try {
            Path folder = Files.createTempDirectory("trail");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
