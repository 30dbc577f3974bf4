package org.dalil.launch;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What was asked for on the command line. */
record Options(int port, Path data, long megabytesFree, boolean demo, boolean help) {

    private static final int USUAL_PORT = 8080;
    private static final long USUAL_MEGABYTES_FREE = 500;

    static Options parse(List<String> arguments, Map<String, String> environment, Path usualData) {
        var port = environment.containsKey("DALIL_PORT") ? port(environment.get("DALIL_PORT")) : USUAL_PORT;
        var options = new Options(port, usualData, USUAL_MEGABYTES_FREE, true, false);
        var words = arguments.iterator();
        while (words.hasNext()) {
            var name = words.next();
            if (name.equals("--help")) {
                return new Options(options.port, options.data, options.megabytesFree, options.demo, true);
            }
            if (name.equals("--without-demo")) {
                options = new Options(options.port, options.data, options.megabytesFree, false, false);
                continue;
            }
            if (!List.of("--port", "--data", "--free").contains(name) || !words.hasNext()) {
                throw new Obstacle("option", name);
            }
            options = options.with(name, words.next());
        }
        return options;
    }

    private Options with(String name, String value) {
        return switch (name) {
            case "--port" -> new Options(port(value), data, megabytesFree, demo, help);
            case "--data" -> new Options(port, folder(value), megabytesFree, demo, help);
            default -> new Options(port, data, megabytes(value), demo, help);
        };
    }

    private static int port(String text) {
        if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > 65535) {
            throw new Obstacle("port-number", text);
        }
        return Integer.parseInt(text);
    }

    private static Path folder(String text) {
        try {
            return Path.of(text).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new Obstacle("data", text);
        }
    }

    private static long megabytes(String text) {
        if (!text.matches("[0-9]{1,9}")) {
            throw new Obstacle("option", "--free " + text);
        }
        return Long.parseLong(text);
    }
}
