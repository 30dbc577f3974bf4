package org.dalil.web.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What was asked for behind the name of a command: {@code --to FILE --replace}, or {@code rescue NAME}. */
public final class Arguments {

    /** Among the valued options: the command takes one word that stands alone. */
    public static final String WORD = "";

    static final String HELP = "--help";
    private static final String DATA = "--data";

    private final Map<String, String> given;

    private Arguments(Map<String, String> given) {
        this.given = given;
    }

    /**
     * @param valued the options that are followed by a value
     * @param bare the options that stand alone
     */
    static Arguments parse(List<String> words, Set<String> valued, Set<String> bare) {
        Map<String, String> given = new LinkedHashMap<>();
        var rest = words.iterator();
        while (rest.hasNext()) {
            String name = rest.next();
            if (name.equals(HELP) || bare.contains(name)) {
                given.put(name, "");
            } else if (!name.startsWith("-") && valued.contains(WORD) && !given.containsKey(WORD)) {
                given.put(WORD, name);
            } else if (!name.equals(WORD) && (name.equals(DATA) || valued.contains(name)) && rest.hasNext()) {
                given.put(name, rest.next());
            } else {
                throw Complaint.notUnderstood("commands.notUnderstood", name);
            }
        }
        return new Arguments(given);
    }

    public boolean has(String name) {
        return given.containsKey(name);
    }

    /** What stands alone. */
    public Optional<String> word() {
        return Optional.ofNullable(given.get(WORD));
    }

    /** The folder that keeps everything. */
    public Path data() {
        return path(DATA).orElseThrow(() -> Complaint.notUnderstood("commands.missing", DATA));
    }

    public Path required(String name) {
        return path(name).orElseThrow(() -> Complaint.notUnderstood("commands.missing", name));
    }

    public Optional<String> text(String name) {
        return Optional.ofNullable(given.get(name));
    }

    public Optional<Path> path(String name) {
        try {
            return Optional.ofNullable(given.get(name))
                    .map(text -> Path.of(text).toAbsolutePath().normalize());
        } catch (InvalidPathException e) {
            throw Complaint.notUnderstood("commands.notUnderstood", name);
        }
    }
}
