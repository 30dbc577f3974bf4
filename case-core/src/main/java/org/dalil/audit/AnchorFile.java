package org.dalil.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/**
 * The file that {@code DALIL_ANCHOR_FILE} names, best on another computer: it gets a line for each day on which
 * something happened, with the end of the trail on that day. Lines are only added. Where the trail does not hold any
 * longer what the last line says, that is said before the next one follows.
 */
@ApplicationScoped
public class AnchorFile {

    private static final Logger LOG = Logger.getLogger(AnchorFile.class.getName());
    private static final String HEAD = "dalil-anchors 1\n";

    private final AnchorDesk desk;
    private final Optional<Path> file;

    protected AnchorFile() { // for the proxy
        this(null, Map.of());
    }

    @Inject
    public AnchorFile(AnchorDesk desk) {
        this(desk, System.getenv());
    }

    AnchorFile(AnchorDesk desk, Map<String, String> environment) {
        this.desk = desk;
        file = Optional.of(environment.getOrDefault("DALIL_ANCHOR_FILE", ""))
                .filter(name -> !name.isBlank())
                .map(Path::of);
    }

    /** Adds what is missing; often asked, seldom with anything to do. What fails is tried again the next time. */
    public void keep() {
        file.ifPresent(place -> {
            try {
                add(place, Files.exists(place) ? Files.readString(place) : "");
            } catch (IOException | RuntimeException failure) {
                LOG.log(Level.WARNING, "anchors cannot be kept in " + place, failure);
            }
        });
    }

    private void add(Path place, String before) throws IOException {
        Optional<DailyAnchor> last =
                before.lines().flatMap(line -> DailyAnchor.in(line).stream()).reduce((one, other) -> other);
        last.map(desk::find)
                .filter(found -> found != AnchorFinding.HELD)
                .ifPresent(found -> LOG.severe("the history does not hold the last anchor of " + place + " any longer: "
                        + found + ". Verify it with that file."));
        List<DailyAnchor> missing = new ArrayList<>(desk.behind(last));
        Collections.reverse(missing);
        if (!missing.isEmpty()) {
            String lines = missing.stream()
                    .map(anchor -> anchor + "\n")
                    .collect(Collectors.joining("", beginning(before), ""));
            Files.write(
                    place,
                    lines.getBytes(StandardCharsets.US_ASCII),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND,
                    StandardOpenOption.SYNC);
        }
    }

    /** A line that broke off stays as it is. */
    private static String beginning(String before) {
        if (before.isEmpty()) {
            return HEAD;
        }
        return before.endsWith("\n") ? "" : "\n";
    }
}
