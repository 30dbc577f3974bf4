package org.dalil.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.dalil.database.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** In years to which no other test comes, and taken back: the trail is shared. */
@ParameterizedClass
@EnumSource
@DisplayNameGeneration(ReplaceUnderscores.class)
class AnchorFilePersistenceTest {

    private static final String NOTHING_BEFORE = "dalil-anchors 1\n2080-01-01 0:" + "0".repeat(64) + "\n";

    @Parameter
    Database database;

    @TempDir
    private Path home;

    private Path file;
    private EntityManager entityManager;

    @BeforeEach
    void begin() {
        file = home.resolve("anchors.txt");
        entityManager = database.factory().createEntityManager();
        entityManager.getTransaction().begin();
    }

    @AfterEach
    void takeBack() {
        entityManager.getTransaction().rollback();
        entityManager.close();
    }

    @Test
    void each_day_gets_one_line_when_it_is_over_and_what_stands_there_stays() throws IOException {
        Files.writeString(file, NOTHING_BEFORE);
        tell("2080-11-20T08:00:00Z", "2080-11-20T23:59:59Z");
        keep("2080-11-20T23:59:59Z");
        assertEquals(NOTHING_BEFORE, Files.readString(file), "the day is not over");
        keep("2080-11-21T00:00:00Z");
        keep("2080-11-21T01:00:00Z");
        assertEquals(List.of("2080-11-20"), days(), "once");
        String before = Files.readString(file);
        tell("2080-11-21T08:00:00Z", "2080-11-23T09:00:00Z");
        keep("2080-11-25T02:00:00Z");
        assertEquals(List.of("2080-11-20", "2080-11-21", "2080-11-23"), days(), "also of days that were missed");
        assertTrue(Files.readString(file).startsWith(before));
    }

    @Test
    void a_new_file_begins_with_the_last_days() throws IOException {
        tell("2080-11-20T08:00:00Z");
        keep("2080-11-21T00:00:00Z");
        assertTrue(Files.readString(file).startsWith("dalil-anchors 1\n2"));
        List<String> lines = Files.readAllLines(file);
        assertTrue(lines.get(lines.size() - 1).startsWith("2080-11-20 "));
    }

    @Test
    void a_line_that_broke_off_is_written_again_below() throws IOException {
        Files.writeString(file, NOTHING_BEFORE + "2080-11-20 2:1a2b");
        tell("2080-11-20T09:00:00Z");
        keep("2080-11-21T00:00:00Z");
        assertTrue(Files.readString(file).startsWith(NOTHING_BEFORE + "2080-11-20 2:1a2b\n2080-11-20 "));
    }

    @Test
    void what_cannot_be_written_is_said_and_written_later() throws IOException {
        file = home.resolve("not there").resolve("anchors.txt");
        tell("2080-11-20T08:00:00Z");
        assertEquals(Level.WARNING, heard("2080-11-21T00:00:00Z"));
        assertFalse(Files.exists(file));
        Files.createDirectories(file.getParent());
        keep("2080-11-21T01:00:00Z");
        assertTrue(Files.exists(file));
    }

    @Test
    void a_trail_that_does_not_hold_the_last_line_any_longer_is_called_so() throws IOException {
        tell("2080-11-20T08:00:00Z");
        keep("2080-11-21T00:00:00Z");
        assertEquals(Level.OFF, heard("2080-11-21T00:00:00Z"));
        Files.writeString(file, Files.readString(file).replaceFirst("[0-9a-f]{8}\n$", "00000000\n"));
        assertEquals(Level.SEVERE, heard("2080-11-21T00:00:00Z"));
    }

    private void tell(String... moments) {
        for (String moment : moments) {
            ChainFixture.trail(entityManager).record(ChainFixture.somethingAt(Instant.parse(moment)));
        }
    }

    private void keep(String moment) {
        AnchorDesk desk = new AnchorDesk(entityManager, Clock.fixed(Instant.parse(moment), ZoneOffset.UTC));
        new AnchorFile(desk, Map.of("DALIL_ANCHOR_FILE", file.toString())).keep();
    }

    /** How loud it became. */
    private Level heard(String moment) {
        Logger logger = Logger.getLogger(AnchorFile.class.getName());
        Level[] loudest = {Level.OFF};
        Handler ear = new Handler() {
            @Override
            public void publish(LogRecord said) {
                loudest[0] = said.getLevel();
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        logger.addHandler(ear);
        logger.setUseParentHandlers(false);
        try {
            keep(moment);
        } finally {
            logger.removeHandler(ear);
            logger.setUseParentHandlers(true);
        }
        return loudest[0];
    }

    /** Those that were added, each with an anchor that the trail holds. */
    private List<String> days() throws IOException {
        return Files.readAllLines(file).stream()
                .skip(NOTHING_BEFORE.lines().count())
                .map(line -> DailyAnchor.in(line).orElseThrow())
                .peek(kept -> assertEquals(AnchorFinding.HELD, new Anchors(entityManager).find(kept.anchor())))
                .map(kept -> kept.day().toString())
                .toList();
    }
}
