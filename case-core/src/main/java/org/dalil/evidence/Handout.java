package org.dalil.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.dalil.cases.CaseId;
import org.dalil.custody.Custody;
import org.dalil.custody.CustodyAct;

/**
 * Hands a file out to somebody whom a desk has let in, and writes into the chain of the item that a copy left the house.
 * Asks nobody whether she may have it.
 */
@ApplicationScoped
public class Handout {

    private final Evidence evidence;
    private final EvidenceStore store;
    private final Custody custody;

    protected Handout() { // for the proxy
        this(null, null, null);
    }

    @Inject
    public Handout(Evidence evidence, EvidenceStore store, Custody custody) {
        this.evidence = evidence;
        this.store = store;
        this.custody = custody;
    }

    /** @return nothing where the case has no such item, or the item no such file */
    public Optional<TakenFile> of(CaseId file, EvidenceId id, int position) {
        return evidence.find(id).filter(item -> item.caseId().equals(file)).flatMap(item -> evidence.file(id, position)
                .map(EvidenceFile::view)
                .map(held -> taken(item, held)));
    }

    private TakenFile taken(EvidenceItem item, EvidenceFileView held) {
        custody.record(item.caseId(), item.key(), held.event(CustodyAct.EXPORTED));
        try {
            return new TakenFile(held.number(item.code()), held, store.open(item.caseId(), held.fingerprint()));
        } catch (IOException damaged) {
            throw new UncheckedIOException("the file of " + item.code() + " cannot be read", damaged);
        }
    }
}
