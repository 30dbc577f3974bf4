package org.dalil.viewing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.Optional;
import org.dalil.cases.CaseId;
import org.dalil.evidence.EvidenceStore;
import org.dalil.review.FileText;
import org.dalil.shared.Digest;

/** Tells reviews what a file says, in the words that the viewer shows. */
@ApplicationScoped
public class WordsOfFiles implements FileText {

    private final EvidenceStore store;
    private final Studio studio;
    private final AnyFile any;

    protected WordsOfFiles() { // for the proxy
        this(null, null, null);
    }

    @Inject
    public WordsOfFiles(EvidenceStore store, Studio studio, AnyFile any) {
        this.store = store;
        this.studio = studio;
        this.any = any;
    }

    @Override
    public Optional<String> page(CaseId file, Digest fingerprint, int page) {
        try (SeekableByteChannel content = store.open(file, fingerprint)) {
            return Optional.of(studio.doing(
                    fingerprint, () -> any.words(file, content, page).text()));
        } catch (CannotShow | IOException notShown) {
            return Optional.empty();
        }
    }
}
