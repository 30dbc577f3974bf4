package org.dalil.web.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What packages say about themselves in their {@code package-info.java}. */
final class PackageNotes {

    private static final Pattern NOTE = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);
    private static final Pattern SENTENCE = Pattern.compile("\\p{L}[^.]*\\.(?=\\s|$)");

    private PackageNotes() {}

    static List<String> complaints(House house) {
        List<String> complaints = new ArrayList<>();
        packages(house).forEach((name, folder) -> {
            Path file = folder.resolve("package-info.java");
            if (!Files.exists(file)) {
                complaints.add(name + " has no package-info");
            } else {
                String written = read(file);
                if (sentences(written) < 2) {
                    complaints.add(name + " says next to nothing");
                }
                if (!written.contains("\n@NullMarked")) {
                    complaints.add(name + " is not @NullMarked");
                }
            }
        });
        return complaints;
    }

    /** The packages with classes in them, and where they are. */
    private static Map<String, Path> packages(House house) {
        Map<String, Path> packages = new TreeMap<>();
        for (Path sources : house.sources()) {
            try (var files = Files.walk(sources.resolve(house.root().replace('.', '/')))) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .map(Path::getParent)
                        .forEach(folder -> packages.put(
                                sources.relativize(folder).toString().replace('/', '.'), folder));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return packages;
    }

    private static int sentences(String written) {
        Matcher note = NOTE.matcher(written);
        if (!note.find()) {
            return 0;
        }
        String text = note.group(1).replaceAll("\\n\\s*\\*", "\n").replaceAll("\\{@\\w+ [^}]*}", "it");
        return (int) SENTENCE.matcher(text).results().count();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
