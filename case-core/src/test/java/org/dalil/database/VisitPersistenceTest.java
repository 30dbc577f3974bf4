package org.dalil.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class VisitPersistenceTest {

    @TempDir
    private Path folder;

    private DatabaseAddress address;

    @BeforeEach
    void a_database_with_one_row() throws SQLException {
        address = DatabaseAddress.of(Map.of(), folder);
        try (Connection connection = address.open()) {
            connection.createStatement().execute("create table thing (name varchar(10))");
            connection.createStatement().execute("insert into thing values ('one')");
        }
    }

    @Test
    void finds_a_database_that_nobody_uses() throws Exception {
        try (Visit visit = Visit.to(address, folder)) {
            assertEquals("one", read(visit));
        }
    }

    @Test
    void makes_no_database_where_there_is_none() {
        Path elsewhere = folder.resolve("elsewhere");
        assertThrows(SQLException.class, () -> Visit.to(DatabaseAddress.of(Map.of(), elsewhere), elsewhere)
                .close());
        assertFalse(Files.exists(elsewhere));
    }

    @Test
    void a_door_opens_to_who_knocks_and_closes_behind_her() throws Exception {
        try (Connection holder = address.open();
                Door door = new Door(folder)) {
            assertTrue(holder.isValid(1));
            door.look();
            assertFalse(Files.exists(folder.resolve(Door.OPEN)));
            Path knock = Files.writeString(Door.knock(folder, ProcessHandle.current()), "");
            door.look();
            String key = Files.readString(folder.resolve(Door.OPEN));
            assertEquals("one", readThrough(key));
            String wrong = key.replaceFirst("/.", "/x");
            assertThrows(SQLException.class, () -> readThrough(wrong));
            Files.delete(knock);
            door.look();
            assertFalse(Files.exists(folder.resolve(Door.OPEN)));
            assertThrows(SQLException.class, () -> readThrough(key));
        }
    }

    @Test
    void a_door_does_not_open_to_a_knock_that_was_left_behind() throws Exception {
        Files.writeString(folder.resolve("knock-999999999"), "");
        try (Door door = new Door(folder)) {
            door.look();
            assertFalse(Files.exists(folder.resolve(Door.OPEN)));
            assertFalse(Files.exists(folder.resolve("knock-999999999")));
        }
    }

    @Test
    void the_owner_of_the_tables_is_somebody_else_when_the_environment_says_so() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "of the owner\n");
        Map<String, String> environment = Map.of(
                "DALIL_DB_URL", "jdbc:postgresql://database/dalil",
                "DALIL_DB_USER", "dalil",
                "DALIL_DB_PASSWORD", "of the visitor",
                "DALIL_DB_OWNER_USER", "dalil_owner",
                "DALIL_DB_OWNER_PASSWORD_FILE", secret.toString());
        DatabaseAddress visitor = DatabaseAddress.of(environment, folder);
        assertEquals(new DatabaseAddress("jdbc:postgresql://database/dalil", "dalil", "of the visitor"), visitor);
        assertEquals(
                new DatabaseAddress("jdbc:postgresql://database/dalil", "dalil_owner", "of the owner"),
                visitor.ofOwner(environment));
        assertEquals(address, address.ofOwner(Map.of()));
        assertFalse(visitor.toString().contains("of the visitor"));
    }

    private static String read(Visit visit) throws SQLException {
        try (Connection connection = visit.open()) {
            return onlyRow(connection);
        }
    }

    private static String readThrough(String door) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:tcp://127.0.0.1:" + door, "sa", "")) {
            return onlyRow(connection);
        }
    }

    private static String onlyRow(Connection connection) throws SQLException {
        try (var rows = connection.createStatement().executeQuery("select name from thing")) {
            rows.next();
            return rows.getString(1);
        }
    }
}
