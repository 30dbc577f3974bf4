package org.dalil.worker.inside;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.dalil.worker.Place;
import org.dalil.worker.Unread;

/** What lies in an archive: its files, what they are called, and what is said of them. */
final class PartsOfArchive {

    /** Behind the last file an archive lists its files and may say something. */
    private static final int TAIL = 70_000;

    private static final int LARGEST = 200 * 1024 * 1024;

    private final Unpacking unpacking;
    private final List<String> inside;

    PartsOfArchive(Unpacking unpacking, List<String> inside) {
        this.unpacking = unpacking;
        this.inside = inside;
    }

    void read(byte[] content) throws IOException {
        try (Archive archive = Archive.of(content)) {
            if (!archive.isOne()) {
                unpacking.unread(Unread.BROKEN, inside);
                return;
            }
            if (archive.isBomb()) {
                unpacking.unread(Unread.TOO_MUCH, inside);
                return;
            }
            for (ZipArchiveEntry entry : archive.entries()) {
                names(entry);
                if (!entry.isDirectory()) {
                    file(archive, entry);
                }
            }
            unpacking.letters(Unpacking.from(content, Math.max(0, content.length - TAIL)), inside);
        }
    }

    private void names(ZipArchiveEntry entry) {
        unpacking.say(Place.NAME, 0, entry.getName(), inside, entry.getName());
        if (entry.getComment() != null) {
            unpacking.say(Place.METADATA, 0, "comment", Unpacking.within(inside, entry.getName()), entry.getComment());
        }
        if (entry.getExtra() != null) {
            unpacking.letters(entry.getExtra(), Unpacking.within(inside, entry.getName()));
        }
    }

    private void file(Archive archive, ZipArchiveEntry entry) throws IOException {
        List<String> deeper = Unpacking.within(inside, entry.getName());
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            unpacking.unread(Unread.LOCKED, deeper);
        } else if (entry.getSize() > LARGEST) {
            unpacking.unread(Unread.TOO_MUCH, deeper);
        } else {
            try (InputStream stream = archive.open(entry)) {
                unpacking.unpack(Unpacking.all(stream.readNBytes(LARGEST + 1)), deeper, true);
            }
        }
    }
}
