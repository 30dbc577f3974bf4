package org.dalil.vault;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;

/** Writes into a file that goes on when this stream is closed. */
final class LeftOpen extends FilterOutputStream {

    LeftOpen(FileChannel file) {
        super(Channels.newOutputStream(file));
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
    }

    @Override
    public void close() {
        // whoever opened the file closes it
    }

    static OutputStream at(FileChannel file, long place) throws IOException {
        file.position(place);
        return new LeftOpen(file);
    }
}
