package org.dalil.viewing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;

/** Draws a file as what it is by its content, whatever it is called. */
final class AnyFile implements Draughtsman {

    private static final int BEGINNING = 1_024;

    private final PdfPages pdf = new PdfPages();
    private final ImagePages images = new ImagePages();
    private final TextPages texts = new TextPages();

    @Override
    public Glance glance(SeekableByteChannel content) throws CannotShow {
        return draughtsman(content).glance(content);
    }

    @Override
    public byte[] draw(SeekableByteChannel content, int page, int width) throws CannotShow {
        return draughtsman(content).draw(content, page, width);
    }

    @Override
    public PageWords words(SeekableByteChannel content, int page) throws CannotShow {
        return draughtsman(content).words(content, page);
    }

    private Draughtsman draughtsman(SeekableByteChannel content) throws CannotShow {
        try {
            if (beginning(content).contains("%PDF-")) {
                return pdf;
            }
            if (images.knows(content)) {
                return images;
            }
            if (texts.knows(content)) {
                return texts;
            }
        } catch (IOException gone) {
            throw new CannotShow(CannotShow.Reason.MISSING, gone);
        }
        throw new CannotShow(CannotShow.Reason.UNKNOWN);
    }

    private static String beginning(SeekableByteChannel content) throws IOException {
        content.position(0);
        ByteBuffer some = ByteBuffer.allocate((int) Math.min(BEGINNING, content.size()));
        while (some.hasRemaining() && content.read(some) >= 0) {
            continue;
        }
        return new String(some.array(), 0, some.position(), StandardCharsets.ISO_8859_1);
    }
}
