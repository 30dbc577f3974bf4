package org.dalil.launch;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.dalil.launch.LoginPage.Answer;

/** From the command line to a login page that answers, and down again; or to a command that needs no server. */
public final class Launch {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int NEWEST_KNOWN_JAVA = 25;
    private static final List<String> ACCOUNTS =
            List.of("lina", "omar", "claire", "admin", "audit", "tarek", "maya", "hana");

    private final Words words = Words.ofThisComputer();
    private final AtomicBoolean stopping = new AtomicBoolean();
    private final AtomicBoolean failed = new AtomicBoolean();

    private Launch() {}

    public static void main(String[] arguments) throws Exception {
        System.exit(new Launch().run(arguments));
    }

    private int run(String[] arguments) throws Exception {
        var build = Build.ofThisProgram();
        try {
            if (Command.isMeant(List.of(arguments))) {
                return Command.parse(List.of(arguments), build.usualData()).run(build, words);
            }
            var options = Options.parse(List.of(arguments), System.getenv(), build.usualData());
            if (options.help()) {
                words.say("help", options.port(), options.data());
                return 0;
            }
            start(options, build);
            return 1;
        } catch (Obstacle obstacle) {
            if (!stopping.get()) {
                failed.set(true);
                words.complain(obstacle);
            }
            return 1;
        }
    }

    /** Returns only when the server ended by itself; whoever stops Dalil stops this program. */
    private void start(Options options, Build build) throws Exception {
        if (Runtime.version().feature() > NEWEST_KNOWN_JAVA) {
            words.say("newer.java", Runtime.version().feature(), NEWEST_KNOWN_JAVA);
        }
        build.check();
        try (var data = DataFolder.open(options.data(), options.demo())) {
            Preconditions.enoughSpace(data.folder(), options.megabytesFree());
            Preconditions.portIsFree(options.port());
            var server = Server.start(build, data, options.port());
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                stopping.set(true);
                server.stop();
                data.letGo();
                if (!failed.get()) {
                    words.say("stopped");
                }
            }));
            words.say("starting", data.log());
            try {
                awaitLoginPage(server, options.port(), data.log());
            } catch (Obstacle obstacle) {
                server.stop();
                throw obstacle;
            }
            welcome(options.port(), data, server);
            server.awaitEnd();
            throw new Obstacle("ended", data.log());
        }
    }

    private void awaitLoginPage(Server server, int port, Path log) throws InterruptedException {
        var page = new LoginPage(URI.create("http://127.0.0.1:" + port + "/login.xhtml"));
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var booted = server.hasBooted();
            if (page.answer() == Answer.LOGIN_PAGE) {
                return;
            }
            if (booted || System.nanoTime() > deadline || server.endsWithin(Duration.ofMillis(300))) {
                throw new Obstacle("failed", log);
            }
        }
    }

    private void welcome(int port, DataFolder data, Server server) {
        words.say("ready", "http://127.0.0.1:" + port + "/");
        data.demoPassword().ifPresent(this::introduceDemo);
        server.invitation().ifPresent(link -> words.say("first", link));
        words.say("stop", data.folder());
    }

    private void introduceDemo(String password) {
        for (var account : ACCOUNTS) {
            words.say("account", "%-20s".formatted(account + "@demo.example"), words.of("role." + account));
        }
        words.say("password", password);
    }
}
