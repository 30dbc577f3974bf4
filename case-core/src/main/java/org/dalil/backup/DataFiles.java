package org.dalil.backup;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What lies in the data folder besides the database, and has to be kept: keys, evidence, whatever comes to lie there. */
final class DataFiles {

    /** What each start makes anew, and what is only true while a process runs. */
    private static final Pattern PASSING = Pattern.compile("temp|log|lock|server|door.*|knock-.*|restoring|replaced"
            + "|dalil\\.(mv|trace|lock)\\.db|dalil\\.mv\\.db\\..*|.*\\.part|lost\\+found");

    private DataFiles() {}

    /** By their path inside the folder, with slashes on every system. */
    static SortedMap<String, Path> in(Path folder) throws IOException {
        SortedMap<String, Path> files = new TreeMap<>();
        for (Path top : children(folder)) {
            Files.walkFileTree(top, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile()) {
                        files.put(folder.relativize(file).toString().replace('\\', '/'), file);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        }
        return files;
    }

    /** The files and folders directly in the data folder that have to be kept. */
    static List<Path> children(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var children = Files.list(folder)) {
            return children.filter(child ->
                            !PASSING.matcher(child.getFileName().toString()).matches())
                    .sorted()
                    .toList();
        }
    }
}
