package org.dalil.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.dalil.database.Database;
import org.dalil.sealing.Finding;
import org.dalil.shared.Anchor;
import org.dalil.shared.Digest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** As the command at the terminal does it. */
@ParameterizedClass
@EnumSource
@DisplayNameGeneration(ReplaceUnderscores.class)
class TrailCheckPersistenceTest {

    @Parameter
    Database database;

    @Test
    void the_trail_is_proved_over_a_plain_connection() throws SQLException, IOException {
        database.doInTransaction(em -> ChainFixture.trail(em).record(ChainFixture.something()));
        Anchor anchor = database.inTransaction(em -> ChainFixture.trail(em).now());
        database.doInTransaction(em -> ChainFixture.trail(em).record(ChainFixture.something()));
        Path folder = ChainFixture.newFolder();
        Files.writeString(folder.resolve("audit.key"), ChainFixture.key().written());
        try (TrailCheck check = new TrailCheck(environment(), folder, null)) {
            assertEquals(new Finding.Intact(anchor.number() + 1), check.run());
            assertEquals(AnchorFinding.HELD, check.holds(anchor));
            Digest another = Digest.of("another");
            assertEquals(AnchorFinding.REWRITTEN, check.holds(new Anchor(anchor.number(), another)));
            assertEquals(AnchorFinding.CUT_OFF, check.holds(new Anchor(anchor.number() + 2, another)));
        }
    }

    @Test
    void without_the_key_nothing_is_proved() throws SQLException {
        var environment = environment();
        Path folder = ChainFixture.newFolder();
        assertThrows(NoSuchFileException.class, () -> new TrailCheck(environment, folder, null));
    }

    private Map<String, String> environment() throws SQLException {
        try (var connection = database.source().getConnection()) {
            return Map.of(
                    "DALIL_DB_URL",
                    connection.getMetaData().getURL(),
                    "DALIL_DB_USER",
                    connection.getMetaData().getUserName());
        }
    }
}
