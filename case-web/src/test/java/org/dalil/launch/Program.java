package org.dalil.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** The built jar, started as people start it; its process, and what it says. */
public final class Program implements AutoCloseable {

    private static final Path JAR = Path.of("target", "dalil.jar");
    private static final long MINUTES_TO_END = 3;

    private final Process process;
    private final BufferedReader said;
    private final List<String> heard = new ArrayList<>();

    private Program(Process process) {
        this.process = process;
        this.said = process.inputReader(StandardCharsets.UTF_8);
    }

    /** A Dalil that answers. */
    public static Program server(Path data, int port) throws IOException {
        return server(data, port, Map.of());
    }

    /** A Dalil that answers, with something more in its surroundings. */
    public static Program server(Path data, int port, Map<String, String> surroundings) throws IOException {
        var program = start(surroundings, "--data", data.toString(), "--port", String.valueOf(port), "--free", "1");
        program.awaitWord("Dalil is ready");
        return program;
    }

    /** A command that was carried out, and what it said. */
    public static String command(String... words) throws IOException, InterruptedException {
        try (var program = start(Map.of(), words)) {
            var all = program.said.lines().collect(Collectors.joining("\n"));
            assertEquals(0, program.process.waitFor(), all);
            return all;
        }
    }

    /** Nothing of the surroundings of this test reaches it but what is named. */
    private static Program start(Map<String, String> surroundings, String... words) throws IOException {
        var line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.language=en",
                "-Dstdout.encoding=UTF-8",
                "-jar",
                JAR.toString()));
        line.addAll(Arrays.asList(words));
        var builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("DALIL_"));
        builder.environment().put("JAVA_TOOL_OPTIONS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
        builder.environment().putAll(surroundings);
        return new Program(builder.start());
    }

    private void awaitWord(String word) throws IOException {
        for (var line = said.readLine(); line != null; line = said.readLine()) {
            heard.add(line);
            if (line.contains(word)) {
                return;
            }
        }
        throw new AssertionError(String.join("\n", heard));
    }

    /** A moment passes, unless the program ends. */
    void goOnForAMoment() throws InterruptedException {
        if (process.waitFor(200, TimeUnit.MILLISECONDS)) {
            throw new AssertionError("it ended");
        }
    }

    public static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    public static URL address(int port) throws IOException {
        return URI.create("http://127.0.0.1:" + port).toURL();
    }

    public boolean isRunning() {
        return process.isAlive();
    }

    /** As {@code kill -9} does: it cannot stop its server any more. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** As Ctrl-C does. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(MINUTES_TO_END, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
