package org.dalil.worker;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Several channels, one behind the other, to be read as one. Few of them are open at a time. */
public final class Joined implements SeekableByteChannel {

    private static final int MOST_OPEN = 8;

    /** One of them; it is opened when something of it is read. */
    public record Source(long bytes, Opening opening) {}

    /** Opens a channel, from which as many bytes come as was said. */
    @FunctionalInterface
    public interface Opening {
        SeekableByteChannel open() throws IOException;
    }

    private final TreeMap<Long, Source> byPlace = new TreeMap<>();
    private final Map<Long, SeekableByteChannel> opened = new LinkedHashMap<>(MOST_OPEN, 0.75f, true);
    private final long size;
    private long position;
    private boolean closed;

    public Joined(List<Source> sources) {
        long place = 0;
        for (Source source : sources) {
            if (source.bytes() > 0) {
                byPlace.put(place, source);
            }
            place += source.bytes();
        }
        this.size = place;
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        if (closed) {
            throw new ClosedChannelException();
        }
        if (position >= size) {
            return -1;
        }
        Map.Entry<Long, Source> here = byPlace.floorEntry(position);
        long within = position - here.getKey();
        SeekableByteChannel channel = channel(here);
        channel.position(within);
        int limit = target.limit();
        long left = here.getValue().bytes() - within;
        target.limit((int) Math.min(limit, target.position() + left));
        int read = channel.read(target);
        target.limit(limit);
        if (read < 0) {
            throw new IOException("shorter than was said");
        }
        position += read;
        return read;
    }

    private SeekableByteChannel channel(Map.Entry<Long, Source> here) throws IOException {
        SeekableByteChannel known = opened.get(here.getKey());
        if (known != null) {
            return known;
        }
        if (opened.size() == MOST_OPEN) {
            Long eldest = opened.keySet().iterator().next();
            opened.remove(eldest).close();
        }
        SeekableByteChannel channel = here.getValue().opening().open();
        opened.put(here.getKey(), channel);
        return channel;
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
        return !closed;
    }

    @Override
    public void close() throws IOException {
        closed = true;
        for (SeekableByteChannel channel : opened.values()) {
            channel.close();
        }
        opened.clear();
    }
}
