package org.dalil.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.dalil.cases.CaseId;
import org.dalil.dossier.returned.ReturnedText;
import org.dalil.dossier.returned.RowReader;
import org.dalil.shared.Outcome;
import org.dalil.shared.Refusal;
import org.dalil.worker.Failure;
import org.dalil.worker.Line;
import org.dalil.worker.Workers;

/** Has texts read by a worker, ours and those that come back alike; a worker is asked when all of a file is there. */
@ApplicationScoped
public class ReturnReader {

    static final int MEGABYTES = 20;
    private static final int MOST_BYTES = MEGABYTES * 1024 * 1024;

    /** More files at a time than that would fill the memory. */
    private static final int AT_A_TIME = 4;

    private final Workers workers;
    private final Semaphore files = new Semaphore(AT_A_TIME);

    protected ReturnReader() { // for the proxy
        this(null);
    }

    @Inject
    public ReturnReader(Workers workers) {
        this.workers = workers;
    }

    Outcome<ReturnedText> read(CaseId file, InputStream content) throws IOException {
        if (!files.tryAcquire()) {
            return Outcome.refused(ReturnDesk.Objection.NO_READER_OF_TEXTS);
        }
        try {
            byte[] all = content.readNBytes(MOST_BYTES + 1);
            return all.length > MOST_BYTES
                    ? Outcome.refused(ReturnDesk.Objection.TEXT_TOO_LARGE, MEGABYTES)
                    : said(workers.word(file.value(), new ByteArrayInputStream(all)));
        } finally {
            files.release();
        }
    }

    private static Outcome<ReturnedText> said(Outcome<List<Line>> read) {
        if (read instanceof Outcome.Done<List<Line>> done) {
            ReturnedText text = RowReader.read(done.value());
            return text.program() ? Outcome.refused(ReturnDesk.Objection.PROGRAM_INSIDE) : Outcome.done(text);
        }
        Refusal why = ((Outcome.Refused<List<Line>>) read).reasons().get(0);
        return Outcome.refused(
                why.code() == Failure.NO_WORKER
                        ? ReturnDesk.Objection.NO_READER_OF_TEXTS
                        : ReturnDesk.Objection.NO_WORD_FILE);
    }
}
