package org.dalil.audit;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Heard;
import org.dalil.accounts.Person;
import org.dalil.accounts.Role;
import org.dalil.custody.Custody;
import org.dalil.sealing.ChainKey;
import org.dalil.sealing.ChainKeyFile;
import org.dalil.shared.Happening;
import org.dalil.shared.Ids;
import org.dalil.shared.Language;

/** Trails for tests, all signed with one key. */
public final class ChainFixture {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00.123456Z");
    private static final Path KEY_FILE = newFolder().resolve("audit.key");
    private static final ChainKeyFile KEYS = new ChainKeyFile(KEY_FILE);

    private static final Person AUDITOR =
            new Person(AccountId.next(), "An auditor", "audit@demo.example", Set.of(Role.AUDITOR), Language.ENGLISH);
    private static final CurrentPerson AN_AUDITOR = () -> Optional.of(AUDITOR);

    private record Told(String what, UUID by, UUID about, UUID caseId, Instant at) implements Happening {
        @Override
        public Map<String, String> details() {
            return Map.of("b", "2", "a", "1");
        }
    }

    private ChainFixture() {}

    static Happening something() {
        return somethingAt(NOON);
    }

    static Happening somethingAt(Instant moment) {
        return new Told("TOLD", Ids.next(), Ids.next(), Ids.next(), moment);
    }

    /** Writes an entry about a case, and about whoever did it. */
    public static void tell(EntityManager entityManager, UUID caseId, UUID by) {
        trail(entityManager).record(new Told("TOLD", by, by, caseId, NOON));
    }

    public static AuditTrail trail(EntityManager entityManager) {
        return new AuditTrail(entityManager, KEYS);
    }

    /** Hears everything, and writes it into the trail. */
    public static Heard heardByTheTrail(EntityManager entityManager) {
        AuditTrail trail = trail(entityManager);
        return new Heard() {
            @Override
            public void fire(Happening happening) {
                super.fire(happening);
                trail.record(happening);
            }
        };
    }

    /** Writes chains of custody; where they end is heard by whoever listens, and by the trail. */
    public static Custody custody(
            EntityManager entityManager, CurrentPerson current, Event<Happening> heard, Clock clock) {
        return new Custody(entityManager, KEYS, trail(entityManager), current, heard, clock);
    }

    /** The key file with which all trails of tests are signed. */
    public static ChainKeyFile keys() {
        return KEYS;
    }

    /** The same as commands find it. */
    public static Map<String, String> environment() {
        return Map.of("DALIL_AUDIT_KEY_FILE", KEY_FILE.toString());
    }

    public static AuditDesk desk(EntityManager entityManager) {
        return desk(entityManager, KEYS);
    }

    static AuditDesk desk(EntityManager entityManager, ChainKeyFile keys) {
        return new AuditDesk(entityManager, keys, AN_AUDITOR, new Heard(), Clock.fixed(NOON, ZoneOffset.UTC));
    }

    public static ChainKey key() {
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
