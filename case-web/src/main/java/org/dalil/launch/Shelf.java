package org.dalil.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The classes of Dalil, taken out of the WAR so that a command can run without a server: those of its own, its
 * libraries, and the few that the server would lend it.
 */
final class Shelf implements AutoCloseable {

    private static final Predicate<String> OURS = name -> name.startsWith("WEB-INF/classes/");
    private static final Predicate<String> LIBRARIES =
            Pattern.compile("WEB-INF/lib/[^/]+\\.jar").asMatchPredicate();
    private static final Predicate<String> LENT = Pattern.compile(
                    "MICRO-INF/runtime/(jackson-(annotations|core|databind)|jakarta\\.[a-z.]+-api|jaxb-osgi"
                            + "|angus-activation|istack-commons-runtime)\\.jar")
            .asMatchPredicate();

    private final Path folder;
    private final URLClassLoader loader;

    private Shelf(Path folder, URLClassLoader loader) {
        this.folder = folder;
        this.loader = loader;
    }

    static Shelf of(Build build) throws IOException {
        var folder = Files.createTempDirectory("dalil-");
        try {
            var places = new ArrayList<URL>();
            unpack(build.war(), OURS, folder);
            places.add(address(folder.resolve("WEB-INF").resolve("classes")));
            for (var library : unpack(build.war(), LIBRARIES, folder)) {
                places.add(address(library));
            }
            for (var library : unpack(build.server(), LENT, folder)) {
                places.add(address(library));
            }
            return new Shelf(
                    folder, new URLClassLoader(places.toArray(URL[]::new), ClassLoader.getPlatformClassLoader()));
        } catch (IOException e) {
            remove(folder);
            throw e;
        }
    }

    ClassLoader loader() {
        return loader;
    }

    private static List<Path> unpack(Path archive, Predicate<String> wanted, Path folder) throws IOException {
        var unpacked = new ArrayList<Path>();
        try (var zip = new ZipFile(archive.toFile())) {
            for (var entry : zip.stream().filter(each -> !each.isDirectory()).toList()) {
                if (wanted.test(entry.getName())) {
                    unpacked.add(unpack(zip, entry, folder));
                }
            }
        }
        return unpacked;
    }

    private static Path unpack(ZipFile zip, ZipEntry entry, Path folder) throws IOException {
        var target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException(entry.getName());
        }
        Files.createDirectories(target.getParent());
        try (var content = zip.getInputStream(entry)) {
            Files.copy(content, target);
        }
        return target;
    }

    private static URL address(Path place) throws MalformedURLException {
        return place.toUri().toURL();
    }

    private static void remove(Path folder) throws IOException {
        try (var everything = Files.walk(folder)) {
            for (var path : everything.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    @Override
    public void close() {
        try {
            loader.close();
            remove(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
