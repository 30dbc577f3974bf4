package org.dalil.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Payara Micro with the WAR, as a child process. */
final class Server {

    private static final Duration TIME_TO_STOP = Duration.ofSeconds(20);
    private static final String BOOTED = "PayaraMicro: Payara Micro .* ready in .*";
    private static final String BROKEN = ".*Exception while loading the app.*";

    private static final Pattern INVITATION = Pattern.compile("\\s*(https?://\\S+/welcome\\.xhtml\\?token=\\S+)\\s*");

    private final Process process;
    private final Path log;

    private Server(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    static Server start(Build build, DataFolder data, int port) throws IOException {
        var builder = new ProcessBuilder(command(build, data, port))
                .directory(data.folder().toFile())
                .redirectErrorStream(true)
                .redirectOutput(data.log().toFile());
        var environment = builder.environment();
        environment.put("DALIL_DB_DRIVER", "org.h2.jdbcx.JdbcDataSource");
        environment.put("DALIL_DB_URL", data.databaseUrl());
        environment.put("DALIL_DB_USER", "sa");
        environment.put("DALIL_DB_PASSWORD", "");
        environment.putIfAbsent("DALIL_ADDRESS", "http://127.0.0.1:" + port);
        environment.put("DALIL_DATA", data.folder().toString());
        environment.put("DALIL_DOOR", data.folder().toString());
        environment.put("DALIL_DEMO", String.valueOf(data.demoPassword().isPresent()));
        environment.put("DALIL_DEMO_PASSWORD", data.demoPassword().orElse(""));
        var server = new Server(builder.start(), data.log());
        data.remember(server.process.toHandle());
        return server;
    }

    private static List<String> command(Build build, DataFolder data, int port) throws IOException {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-Duser.language=en",
                "-Dfile.encoding=UTF-8",
                "-Dsun.stdout.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Dh2.bindAddress=127.0.0.1",
                "-Djava.io.tmpdir=" + data.temp(),
                "-jar",
                build.server().toString(),
                "--port",
                String.valueOf(port),
                "--prebootcommandfile",
                data.unpack("loopback-only.txt"),
                "--logproperties",
                data.unpack("logging.properties"),
                "--nohazelcast",
                "--disablephonehome",
                "--deploy",
                build.war().toString());
    }

    boolean endsWithin(Duration time) throws InterruptedException {
        return process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    void awaitEnd() throws InterruptedException {
        process.waitFor();
    }

    /** The start is over, well or badly: after a failed deployment Payara Micro stays up and answers 404. */
    boolean hasBooted() {
        try (var lines = Files.lines(log)) {
            return lines.anyMatch(line -> line.matches(BOOTED) || line.matches(BROKEN));
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }

    /** Where the first account is opened, while there is none: the server says so in its log. */
    Optional<String> invitation() {
        try (var lines = Files.lines(log)) {
            return lines.map(INVITATION::matcher)
                    .filter(Matcher::matches)
                    .map(line -> line.group(1))
                    .reduce((before, last) -> last);
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        }
    }

    void stop() {
        try {
            if (process.supportsNormalTermination()) {
                process.destroy();
            }
            if (!endsWithin(TIME_TO_STOP)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
