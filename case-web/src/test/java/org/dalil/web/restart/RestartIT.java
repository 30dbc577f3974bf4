package org.dalil.web.restart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The built program, killed while a file comes in, and started again. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RestartIT {

    private static final int PART = 4 << 20;

    @Test
    void what_was_kept_is_there_after_a_restart_and_what_was_on_its_way_goes_on(
            @TempDir(cleanup = CleanupMode.ON_SUCCESS) Path home) throws IOException {
        try (var dalil = Installation.in(home).start()) {
            try {
                killAndStartAgain(dalil);
            } catch (AssertionError failed) {
                failed.addSuppressed(new AssertionError(dalil.troubles()));
                throw failed;
            }
        }
    }

    private static void killAndStartAgain(Installation dalil) throws IOException {
        var kept = new Incoming("kept.bin", 100_000, 1);
        var onItsWay = new Incoming("film.mp4", 2 * PART + 1_000, 2);
        var place = dalil.firstCase();
        var omar = dalil.as("omar");
        onItsWay.position(omar, place);
        assertEquals(PART, onItsWay.sendPart(omar, onItsWay.content(), 0));
        kept.bring(omar, place);
        dalil.kill();
        assertEquals(List.of(), Incoming.shownIn(dalil.data()));

        dalil.start();
        var afterwards = dalil.as("omar");
        assertEquals(PART, onItsWay.position(afterwards, place));
        onItsWay.bring(afterwards, place);
        var lina = dalil.as("lina");
        for (var file : List.of(kept, onItsWay)) {
            assertArrayEquals(
                    file.content(),
                    lina.take("/files/" + place + "/" + file.item()).body(),
                    file::toString);
        }
        dalil.stop();
        assertEquals(List.of(), Incoming.shownIn(dalil.data()));
    }
}
