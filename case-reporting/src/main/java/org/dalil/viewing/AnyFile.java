package org.dalil.viewing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dalil.cases.CaseId;
import org.dalil.shared.Outcome;
import org.dalil.shared.Refusal;
import org.dalil.worker.Drawers;
import org.dalil.worker.Outline;
import org.dalil.worker.PageWords;
import org.dalil.worker.Undrawn;

/** Shows a file as what it is by its content, whatever it is called: texts themselves, what has to be drawn by a worker. */
@ApplicationScoped
public class AnyFile {

    private static final int BEGINNING = 1_024;

    private final Drawers drawers;
    private final TextPages texts = new TextPages();

    protected AnyFile() { // for the proxy
        this(null);
    }

    @Inject
    public AnyFile(Drawers drawers) {
        this.drawers = drawers;
    }

    Glance glance(CaseId file, SeekableByteChannel content) throws CannotShow {
        if (isText(content)) {
            return new Glance(Glance.Kind.TEXT, texts.pages(content));
        }
        Outline outline = shown(drawers.outline(file.value(), content));
        return new Glance(outline.hasWords() ? Glance.Kind.PDF : Glance.Kind.IMAGE, outline.pages());
    }

    /**
     * One page as PNG.
     *
     * @param page from 1
     * @param width about how many pixels wide
     */
    byte[] draw(CaseId file, SeekableByteChannel content, int page, int width) throws CannotShow {
        if (isText(content)) {
            throw new CannotShow(CannotShow.Reason.NO_SUCH_PAGE);
        }
        return shown(drawers.page(file.value(), content, page, width));
    }

    PageWords words(CaseId file, SeekableByteChannel content, int page) throws CannotShow {
        return isText(content)
                ? new PageWords(texts.page(content, page), List.of())
                : shown(drawers.words(file.value(), content, page));
    }

    private boolean isText(SeekableByteChannel content) throws CannotShow {
        try {
            return !beginning(content).contains("%PDF-") && texts.knows(content);
        } catch (IOException gone) {
            throw new CannotShow(CannotShow.Reason.MISSING, gone);
        }
    }

    private static String beginning(SeekableByteChannel content) throws IOException {
        content.position(0);
        ByteBuffer some = ByteBuffer.allocate((int) Math.min(BEGINNING, content.size()));
        while (some.hasRemaining() && content.read(some) >= 0) {
            continue;
        }
        return new String(some.array(), 0, some.position(), StandardCharsets.ISO_8859_1);
    }

    private static <T> T shown(Outcome<T> outcome) throws CannotShow {
        if (outcome instanceof Outcome.Done<T> done) {
            return done.value();
        }
        List<Refusal> reasons = ((Outcome.Refused<T>) outcome).reasons();
        throw new CannotShow(reason((Undrawn) reasons.get(0).code()));
    }

    private static CannotShow.Reason reason(Undrawn why) {
        return switch (why) {
            case UNKNOWN -> CannotShow.Reason.UNKNOWN;
            case LOCKED -> CannotShow.Reason.ENCRYPTED;
            case BROKEN -> CannotShow.Reason.BROKEN;
            case TOO_LARGE -> CannotShow.Reason.TOO_LARGE;
            case NO_SUCH_PAGE -> CannotShow.Reason.NO_SUCH_PAGE;
            case TOO_SLOW -> CannotShow.Reason.TOO_SLOW;
            case MISSING -> CannotShow.Reason.MISSING;
            case NO_WORKER -> CannotShow.Reason.BUSY;
        };
    }
}
