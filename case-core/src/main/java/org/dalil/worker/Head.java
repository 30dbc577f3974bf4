package org.dalil.worker;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The first bytes of something longer. */
final class Head extends FilterInputStream {

    private long left;

    Head(InputStream whole, long bytes) {
        super(whole);
        this.left = bytes;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 1 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] some, int from, int length) throws IOException {
        if (left <= 0) {
            return -1;
        }
        int read = super.read(some, from, (int) Math.min(length, left));
        left -= Math.max(read, 0);
        return read;
    }
}
