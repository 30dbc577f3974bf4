package org.dalil.worker;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/** What a worker is asked about a file, and how it gets at its bytes. */
interface Question {

    Task task();

    String argument();

    /** Sends what the worker gets before it begins. */
    void begin(DataOutputStream pipe) throws IOException;

    /** Sends the bytes that it asks for while it works. */
    void more(Frame want, DataOutputStream pipe) throws IOException;

    /** It gets all of them, one after the other. */
    record Whole(Task task, String argument, InputStream content) implements Question {

        private static final int AT_ONCE = 64 * 1024;

        @Override
        public void begin(DataOutputStream pipe) throws IOException {
            byte[] some = new byte[AT_ONCE];
            int read;
            while ((read = content.read(some)) > 0) {
                pipe.writeInt(read);
                pipe.write(some, 0, read);
            }
            pipe.writeInt(0);
        }

        @Override
        public void more(Frame want, DataOutputStream pipe) throws IOException {
            throw new IOException("it has everything");
        }
    }

    /** It gets what it asks for, and nothing else is decrypted. That the file cannot be read is thrown unchecked. */
    record Ranges(Task task, String argument, SeekableByteChannel content) implements Question {

        @Override
        public void begin(DataOutputStream pipe) {
            // it asks when it needs something
        }

        @Override
        public void more(Frame want, DataOutputStream pipe) throws IOException {
            long from;
            int wanted;
            try (DataInputStream range = new DataInputStream(new ByteArrayInputStream(want.content()))) {
                from = range.readLong();
                wanted = range.readInt();
            }
            if (from < 0 || wanted < 0 || wanted > Frame.LONGEST) {
                throw new IOException("no range");
            }
            ByteBuffer some = read(from, wanted);
            pipe.writeInt(some.remaining());
            pipe.write(some.array(), 0, some.remaining());
            pipe.flush();
        }

        private ByteBuffer read(long from, int wanted) {
            try {
                ByteBuffer some = ByteBuffer.allocate((int) Math.max(0, Math.min(wanted, content.size() - from)));
                content.position(from);
                while (some.hasRemaining() && content.read(some) >= 0) {
                    continue;
                }
                return some.flip();
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
    }
}
