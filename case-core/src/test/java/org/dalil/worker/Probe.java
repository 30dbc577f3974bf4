package org.dalil.worker;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

/** Something that ran in place of a worker and tries to get out. */
public final class Probe {

    private final List<String> complaints = new ArrayList<>();

    private Probe() {}

    static List<String> run(Sandbox sandbox) {
        try {
            Path folder = Files.createTempDirectory("probe");
            Process process = sandbox.command(Probe.class.getName(), folder).start();
            List<String> said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            try (var left = Files.walk(folder)) {
                for (Path path :
                        left.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void main(String[] arguments) throws Exception {
        PrintStream out = System.out;
        Class<?> network = Class.forName("org.dalil.worker.inside.NoNetwork");
        var begin = network.getDeclaredMethod("begin");
        begin.setAccessible(true);
        begin.invoke(null);
        Probe probe = new Probe();
        probe.expectNot("a name was found", () -> InetAddress.getByName("example.org"));
        probe.expectNot("a socket was opened", () -> {
            new Socket().connect(new InetSocketAddress("127.0.0.1", 9), 500);
            return true;
        });
        probe.expectNot("a channel was opened", SocketChannel::open);
        probe.expectNot(
                "an address was fetched",
                () -> URI.create("http://127.0.0.1/").toURL().openStream());
        Set<String> environment = System.getenv().keySet();
        if (environment.stream().anyMatch(name -> name.startsWith("DALIL") || name.equals("PATH"))) {
            probe.complaints.add("the environment is ours: " + environment);
        }
        if (Files.exists(Path.of("/usr/bin/prlimit"))) {
            probe.expectNot("a file was written", () -> Files.writeString(Path.of("left-behind"), "content"));
        }
        probe.complaints.add("done");
        probe.complaints.forEach(out::println);
        out.flush();
    }

    private void expectNot(String complaint, Callable<?> attempt) {
        try {
            attempt.call();
            complaints.add(complaint);
        } catch (Exception | Error refused) {
            if (refused instanceof java.net.ConnectException) {
                complaints.add(complaint);
            }
        }
    }
}
