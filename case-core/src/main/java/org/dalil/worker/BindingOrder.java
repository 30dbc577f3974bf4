package org.dalil.worker;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * How a volume is put together. Behind it in the same channel come our own sheets, the font of the stamps, and the files,
 * one after the other.
 *
 * @param title of the document
 * @param prefix what stands before the running number of each page
 * @param first running number of its first page
 * @param sheets how many bytes our sheets have
 * @param font how many bytes the font has
 * @param front how many of the sheets stand before all exhibits
 */
public record BindingOrder(
        String title, String prefix, int first, long sheets, long font, int front, List<Leaf> leaves) {

    /** So that a broken pipe is no reason to make room for ever. */
    private static final int MOST = 100_000;

    /**
     * An exhibit.
     *
     * @param title in the outline
     * @param stamp on each of its pages
     * @param sheets how many of our sheets belong to it: they follow those of the one before
     */
    public record Leaf(String title, String stamp, int sheets, List<Part> parts) {

        public Leaf {
            parts = List.copyOf(parts);
        }
    }

    /** A file of it, and how many pages it was found to have. */
    public record Part(long bytes, int pages) {}

    public BindingOrder {
        leaves = List.copyOf(leaves);
    }

    public byte[] toBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(title);
            out.writeUTF(prefix);
            out.writeInt(first);
            out.writeLong(sheets);
            out.writeLong(font);
            out.writeInt(front);
            out.writeInt(leaves.size());
            for (Leaf leaf : leaves) {
                out.writeUTF(leaf.title());
                out.writeUTF(leaf.stamp());
                out.writeInt(leaf.sheets());
                out.writeInt(leaf.parts().size());
                for (Part part : leaf.parts()) {
                    out.writeLong(part.bytes());
                    out.writeInt(part.pages());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static BindingOrder read(DataInputStream in) throws IOException {
        String title = in.readUTF();
        String prefix = in.readUTF();
        int first = in.readInt();
        long sheets = in.readLong();
        long font = in.readLong();
        int front = in.readInt();
        List<Leaf> leaves = new ArrayList<>();
        for (int left = few(in.readInt()); left > 0; left--) {
            leaves.add(leaf(in));
        }
        return new BindingOrder(title, prefix, first, sheets, font, front, leaves);
    }

    private static Leaf leaf(DataInputStream in) throws IOException {
        String title = in.readUTF();
        String stamp = in.readUTF();
        int sheets = in.readInt();
        List<Part> parts = new ArrayList<>();
        for (int left = few(in.readInt()); left > 0; left--) {
            parts.add(new Part(in.readLong(), in.readInt()));
        }
        return new Leaf(title, stamp, sheets, parts);
    }

    private static int few(int count) throws IOException {
        if (count < 0 || count > MOST) {
            throw new IOException("no order");
        }
        return count;
    }
}
