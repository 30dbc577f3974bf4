package org.dalil.worker.inside;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dalil.worker.Frame;

/** The bytes of a file that lies with whoever asked us: what is read is asked for, and remembered for a while. */
final class AskedFor implements SeekableByteChannel {

    private static final int BLOCK = 64 * 1024;
    private static final int MOST_BLOCKS = 128;

    private final DataInputStream questions;
    private final DataOutputStream answers;
    private final long size;
    private final Map<Long, byte[]> blocks = new LinkedHashMap<>(MOST_BLOCKS, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, byte[]> eldest) {
            return size() > MOST_BLOCKS;
        }
    };
    private long position;

    AskedFor(DataInputStream questions, DataOutputStream answers, long size) {
        this.questions = questions;
        this.answers = answers;
        this.size = size;
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        if (position >= size) {
            return -1;
        }
        long number = position / BLOCK;
        byte[] block = blocks.get(number);
        if (block == null) {
            block = asked(number * BLOCK);
            blocks.put(number, block);
        }
        int from = (int) (position - number * BLOCK);
        int count = Math.min(target.remaining(), block.length - from);
        target.put(block, from, count);
        position += count;
        return count;
    }

    private byte[] asked(long from) throws IOException {
        int wanted = (int) Math.min(BLOCK, size - from);
        ByteArrayOutputStream range = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(range)) {
            out.writeLong(from);
            out.writeInt(wanted);
        }
        new Frame(Frame.Kind.WANT, range.toByteArray()).write(answers);
        answers.flush();
        byte[] block = questions.readNBytes(questions.readInt());
        if (block.length != wanted) {
            throw new EOFException();
        }
        return block;
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
        // it is not ours
    }
}
