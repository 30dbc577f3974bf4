package org.dalil.worker.inside;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.dalil.worker.BindingOrder;
import org.dalil.worker.Frame;
import org.dalil.worker.Undrawn;

/** Binds files of others into a volume, and says beforehand what of a file can be bound. */
final class Binding {

    private static final int BEGINNING = 1_024;
    private static final long MOST_MEMORY = 256L * 1024 * 1024;

    private final Answer answer;

    Binding(Answer answer) {
        this.answer = answer;
    }

    /** Goes through the whole file as if it were bound. */
    void fit(SeekableByteChannel content) throws IOException {
        try (Foreign file = open(content)) {
            answer.pages(file.pages());
            for (int page = 1; page <= file.pages(); page++) {
                try (PDDocument volume = empty()) {
                    file.page(volume, page);
                } catch (IOException | RuntimeException broken) {
                    answer.spoilt(page);
                }
            }
        } catch (CannotDraw reason) {
            answer.undrawn(reason.reason());
        } catch (StackOverflowError tooMuch) {
            answer.undrawn(Undrawn.TOO_LARGE);
        }
    }

    /** @param length of the order with which the content begins */
    void bind(SeekableByteChannel content, int length) throws IOException {
        ByteBuffer order = ByteBuffer.allocate(length);
        content.position(0);
        while (order.hasRemaining() && content.read(order) >= 0) {
            continue;
        }
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(order.array()));
                Volume volume = new Volume(BindingOrder.read(in), content, length, answer)) {
            volume.bind();
            volume.write(new Outgoing(answer));
        } catch (CannotDraw reason) {
            answer.undrawn(reason.reason());
        }
    }

    static PDDocument empty() {
        return new PDDocument(MemoryUsageSetting.setupMainMemoryOnly(MOST_MEMORY).streamCache);
    }

    static Foreign open(SeekableByteChannel content) throws IOException, CannotDraw {
        content.position(0);
        ByteBuffer some = ByteBuffer.allocate((int) Math.min(BEGINNING, content.size()));
        while (some.hasRemaining() && content.read(some) >= 0) {
            continue;
        }
        if (new String(some.array(), 0, some.position(), StandardCharsets.ISO_8859_1).contains("%PDF-")) {
            return new ForeignPdf(content);
        }
        if (new ImagePages().knows(content)) {
            return new ForeignPicture(content);
        }
        throw new CannotDraw(Undrawn.UNKNOWN);
    }

    /** Tells bytes as they are written. */
    static final class Outgoing extends OutputStream {

        private final Answer answer;
        private final byte[] waiting = new byte[Frame.LONGEST];
        private int count;

        Outgoing(Answer answer) {
            this.answer = answer;
        }

        @Override
        public void write(int one) {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            int at = from;
            int left = length;
            while (left > 0) {
                int some = Math.min(left, waiting.length - count);
                System.arraycopy(bytes, at, waiting, count, some);
                count += some;
                at += some;
                left -= some;
                if (count == waiting.length) {
                    flush();
                }
            }
        }

        @Override
        public void flush() {
            if (count == waiting.length) {
                answer.file(waiting.clone());
                count = 0;
            }
        }

        @Override
        public void close() {
            answer.file(Arrays.copyOf(waiting, count));
            count = 0;
        }
    }
}
