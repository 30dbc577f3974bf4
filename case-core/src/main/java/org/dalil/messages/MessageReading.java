package org.dalil.messages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.cases.NoSuchCase;
import org.dalil.database.ReadOnce;
import org.dalil.requests.RequestId;
import org.dalil.requests.RequestSearch;
import org.dalil.submission.LetterId;

/** Hands the files of a letter to the members of its case. */
@ApplicationScoped
@ReadOnce
@Transactional
public class MessageReading {

    private final LetterFiles files;
    private final RequestSearch requests;

    protected MessageReading() { // for the proxy
        this(null, null);
    }

    @Inject
    public MessageReading(LetterFiles files, RequestSearch requests) {
        this.files = files;
        this.requests = requests;
    }

    /** A file as it came. */
    public record KeptFile(String name, byte[] content) {}

    /** The message itself first. */
    public List<LetterFileView> of(AccountId viewer, RequestId request, LetterId letter) {
        requests.find(viewer, request).orElseThrow(NoSuchCase::new);
        return files.of(request, letter);
    }

    public Optional<KeptFile> take(AccountId viewer, RequestId request, UUID file) {
        requests.find(viewer, request).orElseThrow(NoSuchCase::new);
        return files.find(request, file).map(kept -> new KeptFile(kept.name(), kept.content()));
    }
}
