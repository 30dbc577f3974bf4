package org.dalil.lists;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.dalil.cases.CaseId;
import org.dalil.shared.Outcome;
import org.dalil.worker.Failure;
import org.dalil.worker.Line;
import org.dalil.worker.Workers;

/**
 * Reads the lists that people bring, outside of any transaction: however slowly a list comes, it keeps neither a worker
 * nor a connection to the database from anybody. A worker is asked when all of it is there.
 */
@ApplicationScoped
public class ListReader {

    private static final int MEGABYTES = 8;
    private static final int MOST_BYTES = MEGABYTES * 1024 * 1024;

    /** More lists at a time than that would fill the memory. */
    private static final int AT_A_TIME = 8;

    private final Workers workers;
    private final Semaphore tables = new Semaphore(AT_A_TIME);

    protected ListReader() { // for the proxy
        this(null);
    }

    @Inject
    public ListReader(Workers workers) {
        this.workers = workers;
    }

    public Outcome<List<Line>> read(CaseId file, InputStream content) throws IOException {
        if (!tables.tryAcquire()) {
            return Outcome.refused(ListDesk.Objection.NO_READER);
        }
        try {
            byte[] all = content.readNBytes(MOST_BYTES + 1);
            return all.length > MOST_BYTES
                    ? Outcome.refused(ListDesk.Objection.TOO_LARGE, MEGABYTES)
                    : said(workers.table(file.value(), new ByteArrayInputStream(all)));
        } finally {
            tables.release();
        }
    }

    private static Outcome<List<Line>> said(Outcome<List<Line>> read) {
        if (read instanceof Outcome.Refused<List<Line>> refused) {
            Enum<?> why = refused.reasons().get(0).code();
            return Outcome.refused(
                    why == Failure.NOT_UTF8
                            ? ListDesk.Objection.NOT_UTF8
                            : why == Failure.NO_WORKER ? ListDesk.Objection.NO_READER : ListDesk.Objection.NO_LIST);
        }
        return read;
    }
}
