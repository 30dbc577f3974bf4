package org.dalil.viewing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.channels.SeekableByteChannel;
import org.dalil.accounts.AccountId;
import org.dalil.cases.CaseId;

/** Draws pages of what the house made itself, by the same workers and as few at a time. Whoever asks has seen to who may look. */
@ApplicationScoped
public class Easel {

    private final Studio studio;
    private final AnyFile any;

    protected Easel() { // for the proxy
        this(null, null);
    }

    @Inject
    public Easel(Studio studio, AnyFile any) {
        this.studio = studio;
        this.any = any;
    }

    /**
     * One page as PNG.
     *
     * @param whose for whom it is drawn
     * @param page from 1
     * @param width about how many pixels wide
     */
    public byte[] page(AccountId whose, CaseId file, SeekableByteChannel content, int page, int width)
            throws CannotShow {
        return studio.doing(whose, () -> any.draw(file, content, page, width));
    }
}
