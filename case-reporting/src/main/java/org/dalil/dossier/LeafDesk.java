package org.dalil.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Permission;
import org.dalil.accounts.Permitted;
import org.dalil.cases.CaseId;
import org.dalil.cases.NoSuchCase;
import org.dalil.requests.RequestId;
import org.dalil.requests.RequestSearch;
import org.dalil.shared.Digest;
import org.dalil.shared.Language;
import org.dalil.viewing.CannotShow;
import org.dalil.viewing.Easel;
import org.dalil.worker.InMemory;

/**
 * Lets people leaf through versions of a dossier without taking them: pages are drawn, and what was drawn last is kept in
 * memory for a while, never on a disk. Nothing is shown any more that would not be handed out.
 */
@ApplicationScoped
public class LeafDesk {

    private static final int NARROWEST = 80;
    private static final int WIDEST = 2_000;
    private static final int MOST_KEPT = 24 << 20;

    /** One drawing. */
    private record Drawing(Digest file, int page, int width) {}

    private final DossierRelease release;
    private final RequestSearch requests;
    private final Easel easel;
    private final CurrentPerson current;
    private final Map<Drawing, byte[]> drawn = new LinkedHashMap<>(16, 0.75f, true);
    private int kept;

    protected LeafDesk() { // for the proxy
        this(null, null, null, null);
    }

    @Inject
    public LeafDesk(DossierRelease release, RequestSearch requests, Easel easel, CurrentPerson current) {
        this.release = release;
        this.requests = requests;
        this.easel = easel;
        this.current = current;
    }

    /** Whether there is such a file, and nothing in it keeps it from being shown. */
    @Permitted(Permission.READ_CASES)
    public boolean isShown(RequestId id, int number, Language language) {
        try {
            return release.look(me(), id, number, language).isPresent();
        } catch (DossierRelease.HeldBack heldBack) {
            return false;
        }
    }

    /**
     * One page as PNG.
     *
     * @param page from 1
     * @param width about how many pixels wide; what is out of bounds is brought into them
     */
    @Permitted(Permission.READ_CASES)
    public byte[] page(RequestId id, int number, Language language, int page, int width) throws CannotShow {
        CaseId file = requests.find(me(), id).orElseThrow(NoSuchCase::new).caseId();
        byte[] content = release.look(me(), id, number, language).orElseThrow(NoSuchCase::new);
        Drawing drawing = new Drawing(Digest.of(content), page, Math.min(WIDEST, Math.max(NARROWEST, width)));
        synchronized (drawn) {
            byte[] before = drawn.get(drawing);
            if (before != null) {
                return before.clone();
            }
        }
        byte[] picture = easel.page(me(), file, new InMemory(content), page, drawing.width());
        keep(drawing, picture);
        return picture;
    }

    private void keep(Drawing drawing, byte[] picture) {
        synchronized (drawn) {
            if (drawn.putIfAbsent(drawing, picture.clone()) == null) {
                kept += picture.length;
            }
            var oldest = drawn.values().iterator();
            while (kept > MOST_KEPT && oldest.hasNext()) {
                kept -= oldest.next().length;
                oldest.remove();
            }
        }
    }

    private AccountId me() {
        return current.required().id();
    }
}
