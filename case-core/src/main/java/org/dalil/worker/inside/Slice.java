package org.dalil.worker.inside;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;

/** A file that lies in a larger one. */
final class Slice implements SeekableByteChannel {

    private final SeekableByteChannel whole;
    private final long begin;
    private final long size;
    private long position;

    Slice(SeekableByteChannel whole, long begin, long size) throws IOException {
        if (begin < 0 || size < 0 || begin + size > whole.size()) {
            throw new IOException("not in there");
        }
        this.whole = whole;
        this.begin = begin;
        this.size = size;
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        if (position >= size) {
            return -1;
        }
        int limit = target.limit();
        target.limit((int) Math.min(limit, target.position() + size - position));
        whole.position(begin + position);
        int read = whole.read(target);
        target.limit(limit);
        position += Math.max(0, read);
        return read;
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public SeekableByteChannel position(long newPosition) {
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
        return true;
    }

    @Override
    public void close() {
        // the whole is not ours
    }
}
