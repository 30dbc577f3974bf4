package org.dalil.web.restart;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dalil.web.it.Visitor;
import org.jspecify.annotations.Nullable;

/** Dalil as people start it, the program that was built, on a folder of its own. */
final class Installation implements AutoCloseable {

    private static final String PASSWORD = "dalil.demo.password";

    private final Path program;
    private final Path data;
    private final int port;
    private @Nullable Process running;

    private Installation(Path program, Path data, int port) {
        this.program = program;
        this.data = data;
        this.port = port;
    }

    /** @param home an empty folder */
    static Installation in(Path home) throws IOException {
        Path war = Path.of(System.getProperty("dalil.war", "case-web/target/ROOT.war"));
        Path data = Files.createDirectories(home.resolve("data"));
        Files.writeString(data.resolve("demo-password"), System.getProperty(PASSWORD));
        try (var free = new ServerSocket(0)) {
            return new Installation(war.resolveSibling("dalil.jar"), data, free.getLocalPort());
        }
    }

    Path data() {
        return data;
    }

    /** Returns when the page answers on which one signs in. */
    Installation start() throws IOException {
        running = java("--port", String.valueOf(port), "--data", data.toString())
                .redirectErrorStream(true)
                .start();
        var said = new ArrayList<String>();
        var lines = running.inputReader(StandardCharsets.UTF_8);
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            said.add(line);
            if (line.contains(System.getProperty(PASSWORD))) { // the last thing but one that is said
                return this;
            }
        }
        throw new AssertionError("Dalil did not start: " + said);
    }

    /** As {@code kill -9} does it: the server, and the program that looks after it. */
    void kill() throws IOException {
        var server = Long.parseLong(Files.readString(data.resolve("server")).split(" ", 2)[0]);
        ProcessHandle.of(server).ifPresent(process -> {
            process.destroyForcibly();
            program().destroyForcibly();
            process.onExit().join();
        });
        program().onExit().join();
    }

    /** As Ctrl-C does it. */
    void stop() {
        program().destroy();
        program().onExit().join();
    }

    /** Does something at a terminal, and answers with what was said; fails when it was not done. */
    String command(String name) throws IOException, InterruptedException {
        var process =
                java(name, "--data", data.toString()).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new AssertionError(name + ": " + said);
        }
        return said.strip();
    }

    boolean isAlive() {
        return program().isAlive();
    }

    /** The case in which the people of the demo work together. */
    String firstCase() {
        return as("omar")
                .read("/cases/list.xhtml", "href=\"/cases/case\\.xhtml\\?id=([0-9a-f-]+)\"")
                .get(0);
    }

    /** Somebody of the demo, who signs in. */
    Visitor as(String name) {
        return Visitor.signedIn(address(), name);
    }

    private URL address() {
        try {
            return URI.create("http://127.0.0.1:" + port + "/").toURL();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private ProcessBuilder java(String... arguments) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.language=en",
                "-jar",
                program.toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(variable -> variable.startsWith("DALIL_"));
        builder.environment().put("JDK_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1"); // starts sooner, the server, too
        return builder;
    }

    private Process program() {
        if (running == null) {
            throw new IllegalStateException("not started");
        }
        return running;
    }

    @Override
    public void close() throws IOException {
        if (running != null && running.isAlive()) {
            stop();
            if (!hasEnded()) {
                kill();
            }
        }
    }

    private boolean hasEnded() {
        try {
            return program().waitFor(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
