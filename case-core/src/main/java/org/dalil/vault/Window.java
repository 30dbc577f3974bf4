package org.dalil.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;

/** A stretch of a file, as if it were a file of its own. Closing it leaves the file open. */
final class Window implements SeekableByteChannel {

    private final FileChannel file;
    private final long begin;
    private final long length;
    private long position;

    Window(FileChannel file, long begin, long length) {
        this.file = file;
        this.begin = begin;
        this.length = length;
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        if (position >= length) {
            return -1;
        }
        int limit = target.limit();
        target.limit((int) Math.min(limit, target.position() + length - position));
        try {
            int read = file.read(target, begin + position);
            position += Math.max(read, 0);
            return read;
        } finally {
            target.limit(limit);
        }
    }

    @Override
    public int write(ByteBuffer source) {
        throw new NonWritableChannelException();
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
        return length;
    }

    @Override
    public SeekableByteChannel truncate(long size) {
        throw new NonWritableChannelException();
    }

    @Override
    public boolean isOpen() {
        return file.isOpen();
    }

    @Override
    public void close() {
        // the file is somebody else's
    }
}
