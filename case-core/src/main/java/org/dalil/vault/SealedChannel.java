package org.dalil.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import org.jspecify.annotations.Nullable;

/** The bytes of a sealed file. Whatever is read was checked; what is not read is not decrypted. */
final class SealedChannel implements SeekableByteChannel {

    private final SealedFile sealed;
    private final FileChannel file;
    private final long size;
    private long position;
    private long current = -1;
    private @Nullable SeekableByteChannel part;

    SealedChannel(SealedFile sealed, FileChannel file, long size) {
        this.sealed = sealed;
        this.file = file;
        this.size = size;
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        if (position >= size) {
            return -1;
        }
        if (!target.hasRemaining()) {
            return 0;
        }
        long wanted = position / Parts.PART;
        SeekableByteChannel open = part;
        if (open == null || wanted != current) {
            open = sealed.opening(file, wanted, size);
            part = open;
            current = wanted;
        }
        int within = (int) (position % Parts.PART);
        open.position(within);
        int limit = target.limit();
        target.limit(Math.min(limit, target.position() + Parts.length(wanted, size) - within));
        try {
            int read = open.read(target);
            if (read <= 0) {
                throw new IOException("a part ends early");
            }
            position += read;
            return read;
        } finally {
            target.limit(limit);
        }
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public SeekableByteChannel position(long newPosition) {
        if (newPosition < 0) {
            throw new IllegalArgumentException("before the beginning");
        }
        position = newPosition;
        return this;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public int write(ByteBuffer source) {
        throw new NonWritableChannelException();
    }

    @Override
    public SeekableByteChannel truncate(long newSize) {
        throw new NonWritableChannelException();
    }

    @Override
    public boolean isOpen() {
        return file.isOpen();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
