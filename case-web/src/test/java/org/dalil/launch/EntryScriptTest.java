package org.dalil.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What a team runs in containers, as far as it can be tried without any: with a Java that only says what it was asked. */
@DisabledOnOs(OS.WINDOWS)
@DisplayNameGeneration(ReplaceUnderscores.class)
class EntryScriptTest {

    private static final Path DOCKER = Path.of("..", "docker");
    private static final Pattern SETTING = Pattern.compile("DALIL_[A-Z0-9_]+");

    @TempDir
    private Path home;

    private record Said(int code, String words) {}

    @Test
    void a_command_is_handed_on_with_the_folder_of_the_data() throws Exception {
        Said said = run(Map.of(), "backup", "--to", "/backups/a b.dalil");
        assertEquals(0, said.code(), said.words());
        assertTrue(
                said.words().contains("[backup] [--to] [/backups/a b.dalil] [--data] [" + data() + "]"), said.words());
    }

    @Test
    void a_server_starts_with_the_password_from_its_file_and_without_what_an_earlier_one_unpacked() throws Exception {
        Path secret = Files.writeString(home.resolve("secret"), "hush\n");
        Path left = Files.createDirectories(data().resolve("temp").resolve("left"));
        Said said = run(
                Map.of(
                        "DALIL_DB_URL", "jdbc:postgresql://database/dalil",
                        "DALIL_DB_PASSWORD_FILE", secret.toString(),
                        "DALIL_LOG_FORMAT", "json",
                        "DALIL_LOG_LEVEL", "FINE"),
                "start");
        assertEquals(0, said.code(), said.words());
        assertTrue(said.words().contains("password hush"), said.words());
        assertTrue(said.words().contains("[--deploy] [" + home.resolve("ROOT.war") + "]"), said.words());
        assertFalse(Files.exists(left));
        String logging = Files.readString(data().resolve("temp").resolve("logging.properties"));
        assertTrue(logging.contains("org.dalil.level = FINE") && logging.contains("JSONLogFormatter"), logging);
    }

    @Test
    void what_is_missing_or_misspelt_is_said_before_anything_starts() throws Exception {
        assertTrue(run(Map.of(), "start").words().contains("must name the database"));
        Map<String, String> database = Map.of("DALIL_DB_URL", "jdbc:postgresql://database/dalil");
        Said level = run(with(database, "DALIL_LOG_LEVEL", "LOUD"), "start");
        assertEquals(2, level.code());
        assertTrue(level.words().contains("not LOUD"), level.words());
        assertEquals(2, run(with(database, "DALIL_LOG_FORMAT", "xml"), "start").code());
    }

    @Test
    void every_script_is_one_and_every_image_says_its_version() throws Exception {
        for (Path script : scripts()) {
            Process process = new ProcessBuilder("bash", "-n", script.toString())
                    .redirectErrorStream(true)
                    .start();
            String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(0, process.waitFor(), words);
        }
        for (String line : Files.readAllLines(DOCKER.resolve("Dockerfile"))) {
            assertTrue(!line.startsWith("FROM ") || line.matches("FROM [a-z/-]+:[0-9][^ ]*( AS [a-z]+)?"), line);
        }
        for (String line : Files.readAllLines(DOCKER.resolve("compose.yaml"))) {
            assertTrue(!line.strip().startsWith("image:") || line.matches(" +image: (dalil|[a-z/]+:[0-9].*)"), line);
        }
    }

    @Test
    void nobody_runs_it_as_root_and_no_setting_is_misspelt() throws IOException {
        String image = Files.readString(DOCKER.resolve("Dockerfile"));
        assertTrue(image.indexOf("\nUSER 10001\n") > image.lastIndexOf("\nCOPY "), image);
        assertFalse(Files.readString(DOCKER.resolve("compose.yaml")).contains("\t"), "YAML knows no tabs");
        TreeSet<String> named = new TreeSet<>(settings(DOCKER.resolve("compose.yaml")));
        named.removeAll(settings(DOCKER.resolve("dalil.sh")));
        named.removeAll(settings(DOCKER.resolve("Caddyfile")));
        try (Stream<Path> sources = Stream.of("case-core", "case-reporting", "case-web")
                .map(module -> Path.of("..", module, "src", "main"))
                .flatMap(EntryScriptTest::all)) {
            sources.filter(file -> file.toString().matches(".*\\.(java|xml|properties)"))
                    .forEach(file -> named.removeAll(settings(file)));
        }
        assertEquals(List.of(), List.copyOf(named), "nobody reads these");
    }

    private static Stream<Path> all(Path folder) {
        try {
            return Files.exists(folder) ? Files.walk(folder).filter(Files::isRegularFile) : Stream.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TreeSet<String> settings(Path file) {
        try {
            return SETTING.matcher(Files.readString(file))
                    .results()
                    .map(found -> found.group().replaceFirst("(_PASSWORD)?(_FILE)?$", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> scripts() throws IOException {
        try (Stream<Path> files = Files.list(DOCKER)) {
            return files.filter(file -> file.toString().endsWith(".sh"))
                    .sorted()
                    .toList();
        }
    }

    private static Map<String, String> with(Map<String, String> environment, String name, String value) {
        return Stream.concat(environment.entrySet().stream(), Stream.of(Map.entry(name, value)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Path data() {
        return home.resolve("data");
    }

    private Said run(Map<String, String> environment, String... arguments) throws Exception {
        Path programs = Files.createDirectories(home.resolve("bin"));
        Path java = Files.writeString(
                programs.resolve("java"),
                """
                #!/bin/sh
                echo "password ${DALIL_DB_PASSWORD:-}"
                for each in "$@"; do printf '[%s] ' "$each"; done
                """);
        assertTrue(java.toFile().setExecutable(true));
        Files.createDirectories(data());
        Process process = started(programs, environment, arguments);
        String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), words);
    }

    private Process started(Path programs, Map<String, String> environment, String... arguments) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Stream.concat(Stream.of("sh", DOCKER.resolve("dalil.sh").toString()), Stream.of(arguments))
                                .toList())
                .redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("DALIL_"));
        builder.environment().put("PATH", programs + ":" + System.getenv("PATH"));
        builder.environment().put("DALIL_HOME", home.toString());
        builder.environment().put("DALIL_DATA", data().toString());
        builder.environment().putAll(environment);
        return builder.start();
    }
}
