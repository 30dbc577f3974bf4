package org.dalil.web.restart;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.dalil.launch.Program;
import org.dalil.web.it.Visitor;
import org.jspecify.annotations.Nullable;

/** Dalil as people start it, with the demo, on a folder of its own; killed and started again. */
final class Installation implements AutoCloseable {

    private static final String PASSWORD = "dalil.demo.password";

    private final Path data;
    private final int port;
    private @Nullable Program program;

    private Installation(Path data, int port) {
        this.data = data;
        this.port = port;
    }

    /** @param home an empty folder */
    static Installation in(Path home) throws IOException {
        Path data = Files.createDirectories(home.resolve("data"));
        Files.writeString(data.resolve("demo-password"), System.getProperty(PASSWORD));
        return new Installation(data, Program.freePort());
    }

    Path data() {
        return data;
    }

    /** Returns when the page answers on which one signs in. */
    Installation start() throws IOException {
        return startWith(Map.of());
    }

    /** With something more in its surroundings. */
    Installation startWith(Map<String, String> surroundings) throws IOException {
        program = Program.server(data, port, surroundings);
        return this;
    }

    /** The process of the server, beside that of the program that looks after it. */
    long server() throws IOException {
        return Long.parseLong(Files.readString(data.resolve("server")).split(" ", 2)[0]);
    }

    /** How long the processor has worked for the server. */
    Duration worked() {
        try {
            return ProcessHandle.of(server())
                    .orElseThrow()
                    .info()
                    .totalCpuDuration()
                    .orElseThrow();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    URL address() throws IOException {
        return Program.address(port);
    }

    boolean isRunning() {
        return program().isRunning();
    }

    /** As {@code kill -9} does it: the server, and at once the program that looks after it. */
    void kill() throws IOException {
        var process = ProcessHandle.of(server());
        process.ifPresent(ProcessHandle::destroyForcibly);
        program().kill();
        process.ifPresent(killed -> killed.onExit().join());
    }

    /** As Ctrl-C does it. */
    void stop() {
        program().close();
    }

    /** Does something at a terminal, and answers with what was said; fails when it was not done. */
    String command(String name) throws IOException, InterruptedException {
        return Program.command(name, "--data", data.toString());
    }

    /** The case in which the people of the demo work together. */
    String firstCase() {
        return as("omar")
                .read("/cases/list.xhtml", "href=\"/cases/case\\.xhtml\\?id=([0-9a-f-]+)\"")
                .get(0);
    }

    /** Somebody of the demo, who signs in. */
    Visitor as(String name) {
        try {
            return Visitor.signedIn(address(), name);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** What the server wrote down of what went wrong; for who reads of a failed test elsewhere. */
    String troubles() throws IOException {
        try (var lines = Files.lines(data.resolve("log").resolve("dalil.log"))) {
            return lines.filter(line -> line.matches(".*(WARNING|SEVERE|Exception|Caused by).*"))
                    .collect(Collectors.joining("\n"));
        }
    }

    private Program program() {
        if (program == null) {
            throw new IllegalStateException("not started");
        }
        return program;
    }

    @Override
    public void close() {
        if (program != null) {
            program.close();
        }
    }
}
