package org.dalil.requests;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dalil.shared.Digest;
import org.dalil.shared.Language;

/**
 * A version of a dossier.
 *
 * @param fingerprint of the manifest, printed in every file
 */
public record DossierRow(
        UUID id,
        int number,
        Instant builtAt,
        String builtByName,
        Digest fingerprint,
        List<File> files,
        List<Output> outputs) {

    /**
     * One language of it.
     *
     * @param bytes size of the file
     * @param fingerprint of the file itself
     */
    public record File(Language language, int pages, long bytes, Digest fingerprint) {}

    /** A file of it besides the PDFs, by its name in the version. */
    public record Output(String name, long bytes, Digest fingerprint) {}

    public String label() {
        return label(number);
    }

    public static String label(int number) {
        return "v0." + number;
    }
}
