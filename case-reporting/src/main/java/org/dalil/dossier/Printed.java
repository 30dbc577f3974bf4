package org.dalil.dossier;

import java.util.List;
import org.dalil.dossier.content.Output;
import org.dalil.shared.Digest;
import org.dalil.shared.Language;

/**
 * A printed dossier.
 *
 * @param manifest the manifest.json that all PDFs carry
 * @param fingerprint SHA-256 of the manifest, printed in all of them
 * @param outputs the other files; the manifest has their fingerprints
 * @param words what it says, to be kept with it and compared with the next; the manifest has its fingerprints
 */
public record Printed(byte[] manifest, Digest fingerprint, List<Pdf> pdfs, List<Output> outputs, Output words) {

    /**
     * One language of it.
     *
     * @param sha256 of the file itself: it can stand everywhere but in the file
     */
    public record Pdf(Language language, byte[] bytes, int pages, Digest sha256) {}

    public Pdf in(Language language) {
        return pdfs.stream()
                .filter(pdf -> pdf.language() == language)
                .findFirst()
                .orElseThrow();
    }
}
