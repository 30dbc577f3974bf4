package org.dalil.requests;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dalil.shared.Digest;
import org.dalil.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * A version of a dossier.
 *
 * @param redaction what its exhibits leave out
 * @param fingerprint of the manifest, printed in every file
 * @param manifest as JSON
 */
public record DossierRow(
        UUID id,
        int number,
        Redaction redaction,
        Instant builtAt,
        String builtByName,
        Digest fingerprint,
        String manifest,
        List<File> files,
        List<Output> outputs) {

    /** The file that says which open points were let pass when the version was built; it stays in the house. */
    public static final String LET_PASS = "let-pass.csv";

    /** The file that holds what a version says, section by section, to be compared with the next; it stays in the house. */
    public static final String WORDS = "words.json";

    /**
     * One language of it.
     *
     * @param bytes size of the file
     * @param fingerprint of the file itself
     */
    public record File(Language language, int pages, long bytes, Digest fingerprint) {}

    /** A file of it besides the PDFs, by its name in the version. */
    public record Output(String name, long bytes, Digest fingerprint) {}

    /** Whether open points of the check were let pass when it was built. */
    public boolean letPass() {
        return outputs.stream().anyMatch(output -> output.name().equals(LET_PASS));
    }

    /**
     * The file in a language.
     *
     * @param tag null, or of no language: in that of the reader, else in the first that there is
     */
    public Optional<File> in(@Nullable String tag, Language reader) {
        return files.stream()
                .filter(file -> file.language().tag().equals(tag))
                .findFirst()
                .or(() ->
                        files.stream().filter(file -> file.language() == reader).findFirst())
                .or(() -> files.stream().findFirst());
    }

    /** What people take of it besides the PDFs. */
    public List<Output> taken() {
        return outputs.stream().filter(output -> !output.name().equals(WORDS)).toList();
    }

    /** What of it leaves the house besides the PDFs. */
    public List<Output> handedIn() {
        return taken().stream()
                .filter(output -> !output.name().equals(LET_PASS))
                .toList();
    }

    public String label() {
        return label(number);
    }

    public static String label(int number) {
        return "v0." + number;
    }
}
