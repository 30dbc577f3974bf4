package org.dalil.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.dalil.shared.Digest;
import org.dalil.web.it.OwnCase;
import org.dalil.web.it.Visitor;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With the program as it is built: from one folder into another, while people work in the first one. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BackupAndRestoreIT {

    private static final String WORDS = "What was there before. هذا ما كان.";
    private static final String NOT_LOOKED_AT = "select count(*) from evidence_file f"
            + " where not exists (select 1 from file_finding g where g.file_id = f.id)";
    private static final Pattern PASSING =
            Pattern.compile("(temp|log|lock|server|door|knock-|dalil\\.(mv|lock|trace)).*");

    @TempDir
    private Path home;

    @Test
    void what_was_saved_while_people_worked_is_found_in_another_folder_where_they_sign_in() throws Exception {
        var first = home.resolve("data");
        var second = home.resolve("elsewhere");
        var monday = home.resolve("monday.dalil");
        var passphrase = Files.writeString(home.resolve("passphrase"), "a sentence that nobody guesses");
        Map<String, List<String>> rows;
        Map<String, String> files;
        String kept;
        String later;
        int port = Program.freePort();
        try (var server = Program.server(first, port)) {
            var lina = signedIn(first, port);
            kept = fileIn(OwnCase.open(lina, "Before the backup"), lina);
            while (new Rows(first).count(NOT_LOOKED_AT) > 0) {
                server.goOnForAMoment();
            }
            command(first, "backup", "--to", monday, "--passphrase-file", passphrase);
            rows = new Rows(first).all();
            files = files(first);
            later = "/cases/case.xhtml?id="
                    + OwnCase.open(lina, "After the backup").id();
            assertEquals(200, lina.get(later).statusCode());
        }
        command(second, "restore", "--from", monday, "--passphrase-file", passphrase);
        assertEquals(rows, new Rows(second).all());
        assertEquals(files, files(second));
        assertTrue(rows.size() > 50 && files.size() > 3, () -> rows.keySet() + " " + files.keySet());
        try (var server = Program.server(second, port)) {
            var lina = signedIn(second, port);
            assertEquals(WORDS, lina.get(kept).body());
            assertEquals(404, lina.get(later).statusCode());
            command(second, "verify");
            command(second, "verify-store");
        }
    }

    private static String fileIn(OwnCase place, Visitor member) {
        var answer = member.bring(place.id(), "letter.txt", WORDS.getBytes(StandardCharsets.UTF_8));
        assertEquals(201, answer.statusCode(), answer::body);
        return "/files/" + place.id() + "/" + Visitor.field("item", answer.body());
    }

    private static Visitor signedIn(Path data, int port) throws IOException {
        var visitor = Visitor.stranger(Program.address(port));
        var answer = visitor.signIn(
                "lina", Files.readString(data.resolve("demo-password")).strip());
        assertEquals(302, answer.statusCode(), answer::body);
        return visitor;
    }

    private static void command(Path data, String name, Object... words) throws IOException, InterruptedException {
        var line = new String[words.length + 3];
        line[0] = name;
        line[1] = "--data";
        line[2] = data.toString();
        for (int word = 0; word < words.length; word++) {
            line[word + 3] = words[word].toString();
        }
        Program.command(line);
    }

    /** The fingerprint of each file that belongs into a backup. */
    private static Map<String, String> files(Path data) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (var all = Files.walk(data)) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                var name = data.relativize(file).toString();
                if (!PASSING.matcher(name).matches()) {
                    files.put(name, Digest.of(Files.readAllBytes(file)).hex());
                }
            }
        }
        return files;
    }
}
