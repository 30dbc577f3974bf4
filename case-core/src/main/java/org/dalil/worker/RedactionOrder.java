package org.dalil.worker;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** What is to be covered in the copy of a file. Behind it in the same channel comes the file. */
public record RedactionOrder(List<Cover> covers) {

    /** Width and height of each page, in the measure of the covers. */
    public static final int WHOLE = 10_000;

    private static final int MOST = 10_000;

    /**
     * A part of a page, measured from the upper left corner as the page is seen.
     *
     * @param page from 1
     * @param code what is written on it, in capital letters
     */
    public record Cover(int page, int left, int top, int width, int height, String code) {}

    public RedactionOrder {
        covers = List.copyOf(covers);
    }

    public byte[] toBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(covers.size());
            for (Cover cover : covers) {
                out.writeInt(cover.page());
                out.writeInt(cover.left());
                out.writeInt(cover.top());
                out.writeInt(cover.width());
                out.writeInt(cover.height());
                out.writeUTF(cover.code());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static RedactionOrder read(DataInputStream in) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > MOST) {
            throw new IOException("no order");
        }
        List<Cover> covers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            covers.add(new Cover(in.readInt(), in.readInt(), in.readInt(), in.readInt(), in.readInt(), in.readUTF()));
        }
        return new RedactionOrder(covers);
    }
}
