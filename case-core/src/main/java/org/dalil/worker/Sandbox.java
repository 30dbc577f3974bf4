package org.dalil.worker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a worker is started: a Java of its own without our environment, in an empty folder. Where the system can, it has
 * no network at all and no file of it may grow beyond nothing; everywhere the Java in it refuses to talk to anybody.
 */
final class Sandbox {

    static final String MAIN = "org.dalil.worker.inside.Worker";

    private static final List<String> WITHOUT_NETWORK = List.of("unshare", "--user", "--net", "--");
    private static final List<String> WITHOUT_FILES = List.of("prlimit", "--fsize=0", "--core=0", "--nofile=512", "--");

    /** What lies beside us among the libraries of the server, and is needed inside as well. */
    private static final List<String> SHARED = List.of(
            "org/dalil/worker/Frame.class",
            "org/apache/pdfbox/pdmodel/PDDocument.class",
            "org/apache/pdfbox/io/IOUtils.class",
            "org/apache/fontbox/FontBoxFont.class",
            "org/apache/commons/io/IOUtils.class",
            "org/apache/commons/logging/LogFactory.class",
            "org/slf4j/LoggerFactory.class");

    private final Limits limits;
    private final List<String> around;
    private final @Nullable Path ocr;
    private final String classPath;

    Sandbox(Limits limits) {
        this.limits = limits;
        this.around = Stream.of(WITHOUT_NETWORK, WITHOUT_FILES)
                .filter(Sandbox::works)
                .flatMap(List::stream)
                .toList();
        this.ocr = found("tesseract").orElse(null);
        this.classPath = String.join(System.getProperty("path.separator"), places());
    }

    /** Whether the system itself keeps a worker from the network. */
    boolean isCutOff() {
        return around.containsAll(WITHOUT_NETWORK);
    }

    boolean canRead() {
        return ocr != null;
    }

    ProcessBuilder command(String main, Path folder) {
        List<String> command = new ArrayList<>(around);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + limits.megabytes() + "m",
                "-Xss1m",
                "-XX:MaxMetaspaceSize=128m",
                "-XX:MaxDirectMemorySize=32m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + folder,
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.home=" + folder,
                "-Djdk.net.hosts.file=" + folder.resolve("none"),
                "-Djava.nio.channels.spi.SelectorProvider=org.dalil.worker.inside.NoNetwork",
                "-Djavax.xml.accessExternalDTD=",
                "-Djavax.xml.accessExternalSchema=",
                "-Djdk.xml.entityExpansionLimit=1000",
                "-Dpdfbox.fontcache=" + folder,
                "-Ddalil.seconds=" + limits.time().toSeconds()));
        if (ocr != null) {
            command.add("-Ddalil.ocr=" + ocr);
        }
        command.addAll(List.of("-cp", classPath, main));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectError(Redirect.DISCARD);
        Map<String, String> ours = Map.copyOf(builder.environment());
        builder.environment().clear();
        Stream.of("SystemRoot", "TESSDATA_PREFIX").filter(ours::containsKey).forEach(name -> builder.environment()
                .put(name, ours.get(name)));
        builder.environment().putAll(Map.of("LC_ALL", "C.UTF-8", "OMP_THREAD_LIMIT", "1"));
        return builder;
    }

    private static boolean works(List<String> wrapper) {
        Optional<Path> there = found(wrapper.get(0));
        if (there.isEmpty()) {
            return false;
        }
        try {
            List<String> nothing = new ArrayList<>(wrapper);
            nothing.add("true");
            Process trial = new ProcessBuilder(nothing)
                    .redirectError(Redirect.DISCARD)
                    .redirectOutput(Redirect.DISCARD)
                    .start();
            boolean ended = trial.waitFor(5, TimeUnit.SECONDS);
            trial.destroyForcibly();
            return ended && trial.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Optional<Path> found(String program) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(path.split(System.getProperty("path.separator")))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder).resolve(program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** In the WAR the parsers lie in a folder of their own, where the server never looks for classes. */
    private static Set<String> places() {
        Set<String> places = new LinkedHashSet<>();
        for (String name : SHARED) {
            place(name).ifPresent(place -> places.add(place.toString()));
        }
        Path ours = place(SHARED.get(0)).orElseThrow();
        Path parsers = ours.resolveSibling(Path.of("..", "worker")).normalize();
        if (Files.isDirectory(parsers)) {
            try (Stream<Path> jars = Files.list(parsers)) {
                jars.map(Path::toString).sorted().forEach(places::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        } else {
            places.addAll(List.of(System.getProperty("java.class.path").split(System.getProperty("path.separator"))));
        }
        return places;
    }

    /** The jar or folder in which our own classes find something. */
    private static Optional<Path> place(String name) {
        URL found = Sandbox.class.getClassLoader().getResource(name);
        if (found == null) {
            return Optional.empty();
        }
        try {
            if (found.openConnection() instanceof JarURLConnection jar) {
                return Optional.of(Path.of(jar.getJarFileURL().toURI()));
            }
            String address = found.toURI().toString();
            return Optional.of(Path.of(URI.create(address.substring(0, address.length() - name.length()))));
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("our own classes are nowhere: " + found, e);
        }
    }
}
