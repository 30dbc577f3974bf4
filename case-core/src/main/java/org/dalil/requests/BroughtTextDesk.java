package org.dalil.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.dalil.accounts.Permission;
import org.dalil.accounts.Permitted;
import org.dalil.secrets.Safe;
import org.dalil.shared.Language;
import org.dalil.shared.Outcome;

/** Keeps what somebody changed outside in a dossier, for her alone, until all of it is taken over or put away. */
@ApplicationScoped
@Transactional
public class BroughtTextDesk {

    /** Why it is not kept. */
    public enum Objection {
        /** Far more was changed than a dossier holds. */
        TOO_MUCH_CHANGED
    }

    /**
     * What was brought.
     *
     * @param version of the dossier that was edited
     * @param content as whoever compares has written it
     */
    public record Kept(int version, Language language, Instant at, byte[] content) {}

    private final BroughtTexts texts;
    private final DraftingRoom room;
    private final Safe safe;
    private final Clock clock;

    protected BroughtTextDesk() { // for the proxy
        this(null, null, null, null);
    }

    @Inject
    public BroughtTextDesk(BroughtTexts texts, DraftingRoom room, Safe safe, Clock clock) {
        this.texts = texts;
        this.room = room;
        this.safe = safe;
        this.clock = clock;
    }

    /** Asked before a file is read: nobody has anything read for a request that is not theirs to draft. */
    @Permitted(Permission.DRAFT_REQUEST)
    public void mayBring(RequestId id) {
        room.look(id);
    }

    /** In place of what the same person brought before. */
    @Permitted(Permission.DRAFT_REQUEST)
    public Outcome<RequestId> bring(RequestId id, int version, Language language, byte[] content) {
        room.take(id);
        BroughtText brought = new BroughtText(id, room.me(), clock.instant(), version, language, content, safe);
        if (!brought.fits()) {
            return Outcome.refused(Objection.TOO_MUCH_CHANGED);
        }
        texts.remove(id.value(), room.me());
        texts.add(brought);
        return Outcome.done(id);
    }

    @Permitted(Permission.DRAFT_REQUEST)
    public Optional<Kept> find(RequestId id) {
        room.look(id);
        return texts.of(id.value(), room.me()).map(text -> text.kept(safe));
    }

    @Permitted(Permission.DRAFT_REQUEST)
    public Outcome<RequestId> putAway(RequestId id) {
        room.look(id);
        texts.remove(id.value(), room.me());
        return Outcome.done(id);
    }
}
