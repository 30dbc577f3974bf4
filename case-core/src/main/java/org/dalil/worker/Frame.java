package org.dalil.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** One piece of what a worker answers. */
public record Frame(Kind kind, byte[] content) {

    /** The order is that of the pipe. */
    public enum Kind {
        TYPE,
        PAGES,
        TEXT,
        SIGN,
        DETAIL,
        ROW,
        /** Bytes of a drawing. */
        PICTURE,
        /** Places of words. */
        PIECES,
        /** Bytes of a file that lies in this one; the row before says its name. */
        FILE,
        /** What a worker needs of a file: from where, and how many bytes. */
        WANT,
        UNDRAWN,
        /** A page that cannot be taken over: its number. */
        SPOILT,
        FAILED,
        DONE
    }

    /** What begins every question. */
    public static final int GREETING = 0x0DA117;

    /** No piece is longer, so that nobody has to make room for what a broken worker announces. */
    public static final int LONGEST = 256 * 1024;

    private static final Kind[] KINDS = Kind.values();

    public static Frame of(Kind kind, String words) {
        return new Frame(kind, words.getBytes(StandardCharsets.UTF_8));
    }

    public String words() {
        return new String(content, StandardCharsets.UTF_8);
    }

    public void write(DataOutputStream pipe) throws IOException {
        pipe.writeByte(kind.ordinal());
        pipe.writeInt(content.length);
        pipe.write(content);
    }

    /** @throws IOException also where it is no piece of an answer */
    static Frame read(DataInputStream pipe) throws IOException {
        int kind = pipe.readUnsignedByte();
        int length = pipe.readInt();
        if (kind >= KINDS.length || length < 0 || length > LONGEST) {
            throw new IOException("no frame");
        }
        return new Frame(KINDS[kind], pipe.readNBytes(length));
    }
}
