package org.dalil.viewing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Permission;
import org.dalil.accounts.Permitted;
import org.dalil.cases.CaseId;
import org.dalil.cases.NoSuchCase;
import org.dalil.cases.RestrictedDesk;
import org.dalil.cases.Tlp;
import org.dalil.evidence.EvidenceId;
import org.dalil.evidence.EvidenceSearch;
import org.dalil.evidence.EvidenceStore;
import org.dalil.shared.Digest;
import org.dalil.worker.PageWords;

/** Shows the files of evidence of a case to its members, page by page. That somebody was shown what is restricted is written down. */
@ApplicationScoped
public class ViewingDesk {

    private static final int NARROWEST = 200;
    private static final int WIDEST = 2_400;
    private static final int AT_ONCE = 256 * 1024;

    private interface Work<T> {
        T with(SeekableByteChannel content) throws CannotShow, IOException;
    }

    private final EvidenceSearch evidence;
    private final EvidenceStore store;
    private final Studio studio;
    private final RestrictedDesk restricted;
    private final CurrentPerson current;
    private final AnyFile any;

    protected ViewingDesk() { // for the proxy
        this(null, null, null, null, null, null);
    }

    @Inject
    public ViewingDesk(
            EvidenceSearch evidence,
            EvidenceStore store,
            Studio studio,
            AnyFile any,
            RestrictedDesk restricted,
            CurrentPerson current) {
        this.evidence = evidence;
        this.store = store;
        this.studio = studio;
        this.any = any;
        this.restricted = restricted;
        this.current = current;
    }

    /** @param position among the files of the item, from 1 */
    @Permitted(Permission.READ_CASES)
    public Glance glance(CaseId file, EvidenceId item, int position) throws CannotShow {
        return shown(file, item, position, content -> any.glance(file, content));
    }

    /**
     * One page as PNG.
     *
     * @param position among the files of the item, from 1
     * @param page from 1
     * @param width about how many pixels wide; what is out of bounds is brought into them
     */
    @Permitted(Permission.READ_CASES)
    public byte[] page(CaseId file, EvidenceId item, int position, int page, int width) throws CannotShow {
        int wide = Math.min(WIDEST, Math.max(NARROWEST, width));
        return shown(file, item, position, content -> any.draw(file, content, page, wide));
    }

    @Permitted(Permission.READ_CASES)
    public PageWords words(CaseId file, EvidenceId item, int position, int page) throws CannotShow {
        return shown(file, item, position, content -> any.words(file, content, page));
    }

    /** Reads the whole file again: whether its bytes still have the fingerprint under which they are kept. */
    @Permitted(Permission.READ_CASES)
    public boolean isUnchanged(CaseId file, EvidenceId item, int position) throws CannotShow {
        Digest kept = fingerprint(file, item, position);
        return shown(file, item, position, content -> kept.hex().equals(sum(content)));
    }

    private <T> T shown(CaseId file, EvidenceId item, int position, Work<T> work) throws CannotShow {
        Digest fingerprint = fingerprint(file, item, position);
        Tlp label = evidence.label(me(), file, item).orElseThrow(NoSuchCase::new);
        restricted.shown(file, Map.of(item.value(), label));
        try (SeekableByteChannel content = store.open(file, fingerprint)) {
            return studio.doing(me(), () -> work.with(content));
        } catch (IOException gone) {
            throw new CannotShow(CannotShow.Reason.MISSING, gone);
        }
    }

    private Digest fingerprint(CaseId file, EvidenceId item, int position) {
        return evidence.fingerprint(me(), file, item, position).orElseThrow(NoSuchCase::new);
    }

    private static String sum(SeekableByteChannel content) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            ByteBuffer some = ByteBuffer.allocate(AT_ONCE);
            while (content.read(some) >= 0) {
                digest.update(some.flip());
                some.clear();
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private AccountId me() {
        return current.required().id();
    }
}
