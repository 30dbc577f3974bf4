package org.dalil.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.NoSuchFileException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.dalil.cases.CaseId;
import org.dalil.shared.Digest;

/** Hashes stored bytes again. A fault is looked at twice before anybody is told of it. */
@ApplicationScoped
public class EvidenceSight {

    private static final Logger LOG = Logger.getLogger(EvidenceSight.class.getName());
    private static final int AT_ONCE = 256 * 1024;

    private final EvidenceStore store;

    protected EvidenceSight() { // for the proxy
        this(null);
    }

    @Inject
    public EvidenceSight(EvidenceStore store) {
        this.store = store;
    }

    public Sighting of(CaseId file, Digest fingerprint) {
        Sighting first = look(file, fingerprint);
        return first.good() ? first : look(file, fingerprint);
    }

    /** Whether there is a store at all; a disk that is not there is not a thousand files that are missing. */
    boolean isPossible() {
        return store.isThere();
    }

    private Sighting look(CaseId file, Digest fingerprint) {
        try (SeekableByteChannel content = store.open(file, fingerprint)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            ByteBuffer some = ByteBuffer.allocate(AT_ONCE);
            long bytes = 0;
            while (content.read(some) >= 0) {
                some.flip();
                bytes += some.remaining();
                digest.update(some);
                some.clear();
            }
            Digest found = new Digest(HexFormat.of().formatHex(digest.digest()));
            return new Sighting(found.equals(fingerprint) ? null : Fault.CHANGED, found, bytes);
        } catch (NoSuchFileException nothingThere) {
            return new Sighting(Fault.MISSING, null, 0);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "stored bytes cannot be read", e);
            return new Sighting(Fault.UNREADABLE, null, 0);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
