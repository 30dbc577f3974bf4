package org.dalil.worker.inside;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/** Lets PDFBox read a channel from anywhere, some bytes at a time. */
final class ChannelInput implements RandomAccessRead {

    private static final int AT_ONCE = 64 * 1024;

    private final SeekableByteChannel channel;
    private final long length;
    private final ByteBuffer some = ByteBuffer.allocate(AT_ONCE);
    private long begin;
    private long position;
    private boolean closed;

    ChannelInput(SeekableByteChannel channel) throws IOException {
        this.channel = channel;
        this.length = channel.size();
        some.limit(0);
    }

    @Override
    public int read() throws IOException {
        if (!isAtHand()) {
            return -1;
        }
        return some.get((int) (position++ - begin)) & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int wanted) throws IOException {
        if (wanted == 0) {
            return 0;
        }
        if (!isAtHand()) {
            return -1;
        }
        int from = (int) (position - begin);
        int count = Math.min(wanted, some.limit() - from);
        some.get(from, into, offset, count);
        position += count;
        return count;
    }

    private boolean isAtHand() throws IOException {
        if (position >= length) {
            return false;
        }
        if (position < begin || position >= begin + some.limit()) {
            begin = position / AT_ONCE * AT_ONCE;
            channel.position(begin);
            some.clear();
            while (some.hasRemaining() && channel.read(some) >= 0) {
                continue;
            }
            some.flip();
        }
        if (position >= begin + some.limit()) {
            throw new EOFException();
        }
        return true;
    }

    @Override
    public long getPosition() {
        return position;
    }

    @Override
    public void seek(long wanted) {
        position = Math.max(0, wanted);
    }

    @Override
    public long length() {
        return length;
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    @Override
    public boolean isEOF() {
        return position >= length;
    }

    @Override
    public RandomAccessReadView createView(long start, long size) {
        return new RandomAccessReadView(this, start, size);
    }

    @Override
    public void close() {
        closed = true;
    }
}
