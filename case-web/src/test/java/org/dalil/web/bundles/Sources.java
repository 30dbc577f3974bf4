package org.dalil.web.bundles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which keys the pages and the sources ask for. */
record Sources(Path pages, Path java) {

    /** {@code words.say('shell.menu'}, or {@code words.say('shell.stage.'.concat(} for a whole family of keys. */
    private static final Pattern SAID_BY_A_PAGE = Pattern.compile("words\\.say\\(\\s*'([^']+)'");

    private static final Pattern TEXT_IN_JAVA = Pattern.compile("\"([a-z][A-Za-z]*\\.[A-Za-z0-9_.]*)\"");

    /** Full keys, and beginnings of keys, which end in a dot. */
    Set<String> askedFor(List<Bundle> bundles) {
        Set<String> asked = new TreeSet<>();
        for (Path page : files(pages, ".xhtml")) {
            collect(SAID_BY_A_PAGE, read(page), asked);
        }
        Set<String> inJava = new TreeSet<>();
        for (Path source : files(java, ".java")) {
            collect(TEXT_IN_JAVA, read(source), inJava);
        }
        Set<String> prefixes = bundles.stream().map(Bundle::prefix).collect(Collectors.toSet());
        inJava.stream()
                .filter(text -> prefixes.stream().anyMatch(text::startsWith))
                .forEach(asked::add);
        return asked;
    }

    static List<Path> files(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void collect(Pattern pattern, String text, Set<String> found) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
    }

    /** Keys without words, and words that nobody asks for. */
    List<String> complaints(List<Bundle> bundles, Set<String> constants) {
        Set<String> keys = bundles.stream()
                .filter(bundle -> !bundle.isOfOthers())
                .flatMap(bundle -> bundle.keys().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> asked = askedFor(bundles);
        asked.addAll(constants);
        List<String> complaints = new ArrayList<>();
        asked.stream()
                .filter(key -> key.endsWith(".")
                        ? keys.stream().noneMatch(known -> known.startsWith(key))
                        : !keys.contains(key))
                .forEach(key -> complaints.add(key + " is asked for, and has no words"));
        keys.stream()
                .filter(key -> asked.stream()
                        .noneMatch(known -> known.endsWith(".") ? key.startsWith(known) : key.equals(known)))
                .forEach(key -> complaints.add(key + " has words, and nobody asks for it"));
        return complaints;
    }
}
