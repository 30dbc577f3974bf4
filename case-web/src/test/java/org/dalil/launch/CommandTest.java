package org.dalil.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.spi.ToolProvider;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CommandTest {

    private static final Path USUAL = Path.of("usual");

    /** Says what it was told, and ends with the number of words. */
    public static final class Echo implements ToolProvider {

        @Override
        public String name() {
            return "echo";
        }

        @Override
        public int run(PrintWriter out, PrintWriter err, String... words) {
            out.print(String.join(" ", words));
            out.flush();
            return words.length;
        }
    }

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream spoken = new ByteArrayOutputStream();

    @BeforeEach
    void a_build_with_one_command() throws IOException {
        var type = Echo.class.getName().replace('.', '/') + ".class";
        try (var content = Objects.requireNonNull(Echo.class.getClassLoader().getResourceAsStream(type))) {
            zip(
                    folder.resolve("ROOT.war"),
                    Map.of(
                            "WEB-INF/classes/" + type,
                            content.readAllBytes(),
                            "WEB-INF/classes/META-INF/services/" + ToolProvider.class.getName(),
                            Echo.class.getName().getBytes(StandardCharsets.UTF_8)));
        }
        Files.createDirectory(folder.resolve("launch"));
        zip(folder.resolve("launch").resolve("payara-micro.jar"), Map.of("empty", new byte[0]));
    }

    @Test
    void the_first_word_is_a_command_unless_it_is_an_option() {
        assertTrue(Command.isMeant(List.of("backup", "--to", "x")));
        assertFalse(Command.isMeant(List.of("--port", "8090")));
        assertFalse(Command.isMeant(List.of()));
    }

    @Test
    void a_command_from_the_war_gets_its_words_and_gives_its_exit_code() throws IOException {
        assertEquals(4, run("echo", "--to", "x"));
        assertEquals("--to x --data usual", spoken.toString(StandardCharsets.UTF_8));
    }

    @Test
    void a_folder_that_was_named_is_not_replaced_by_the_usual_one() throws IOException {
        run("echo", "--data", "mine");
        assertEquals("--data mine", spoken.toString(StandardCharsets.UTF_8));
    }

    @Test
    void an_unknown_command_is_told_which_there_are() {
        var obstacle = assertThrows(Obstacle.class, () -> run("ehco"));
        assertEquals("obstacle.command", obstacle.key());
        assertEquals(List.of("ehco", "echo"), List.of(obstacle.arguments()));
    }

    private int run(String... words) throws IOException {
        var stream = new PrintStream(spoken, true, StandardCharsets.UTF_8);
        return Command.parse(List.of(words), USUAL)
                .run(new Build(folder), new Words(Words.bundle(Locale.ROOT), stream, stream));
    }

    private static void zip(Path file, Map<String, byte[]> entries) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
    }
}
