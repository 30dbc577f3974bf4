package org.dalil.launch;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.spi.ToolProvider;

/**
 * Something to be done without a server: {@code java -jar dalil.jar backup …}. What can be done stands in the WAR, as
 * services of the type {@link ToolProvider}; this program only finds them by their name.
 *
 * @param name the first word of the command line
 * @param arguments the words after it
 */
record Command(String name, List<String> arguments) {

    private static final String DATA = "--data";

    static boolean isMeant(List<String> words) {
        return !words.isEmpty() && !words.get(0).startsWith("-");
    }

    static Command parse(List<String> words, Path usualData) {
        var arguments = new ArrayList<>(words.subList(1, words.size()));
        if (!arguments.contains(DATA)) {
            arguments.add(DATA);
            arguments.add(usualData.toString());
        }
        return new Command(words.get(0), arguments);
    }

    /** @return 0 when it was done, 1 when not, 2 when the command line was not understood */
    int run(Build build, Words words) throws IOException {
        build.check();
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        try (var shelf = Shelf.of(build)) {
            thread.setContextClassLoader(shelf.loader());
            Logger.getLogger("").setLevel(Level.WARNING);
            var tools = ServiceLoader.load(ToolProvider.class, shelf.loader()).stream()
                    .map(ServiceLoader.Provider::get)
                    .filter(tool -> tool.getClass().getClassLoader() == shelf.loader())
                    .toList();
            var tool = tools.stream()
                    .filter(each -> each.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new Obstacle("command", name, names(tools)));
            return tool.run(
                    new PrintWriter(words.out(), true),
                    new PrintWriter(words.err(), true),
                    arguments.toArray(String[]::new));
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static String names(List<ToolProvider> tools) {
        return String.join(", ", tools.stream().map(ToolProvider::name).sorted().toList());
    }
}
