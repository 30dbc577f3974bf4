package org.dalil.worker;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dalil.shared.Outcome;
import org.jspecify.annotations.Nullable;

/** What has been heard of a message: its head, its words, and then each file with its name before it. */
final class Opened {

    private static final int HEAD = 5;

    private @Nullable List<String> head;
    private final StringBuilder text = new StringBuilder();
    private final List<List<String>> names = new ArrayList<>();
    private final List<ByteArrayOutputStream> contents = new ArrayList<>();
    private @Nullable Failure failure;

    void hear(Frame frame) {
        switch (frame.kind()) {
            case ROW -> row(frame.content());
            case TEXT -> text.append(frame.words());
            case FILE -> contents.get(contents.size() - 1).writeBytes(frame.content());
            case FAILED -> failure = Failure.valueOf(frame.words());
            case TYPE, PAGES, SIGN, DETAIL, PICTURE, PIECES, WANT, UNDRAWN, SPOILT, DONE ->
                throw new IllegalArgumentException("not asked for");
        }
    }

    private void row(byte[] content) {
        List<String> cells = line(content).cells();
        if (head == null) {
            if (cells.size() != HEAD) {
                throw new IllegalArgumentException("no head");
            }
            head = cells;
        } else {
            names.add(cells);
            contents.add(new ByteArrayOutputStream());
        }
    }

    Outcome<Message> message(@Nullable Failure end) {
        Failure why = end == null ? failure : end;
        if (why != null || head == null) {
            return Outcome.refused(why == null ? Failure.BROKEN : why);
        }
        List<Message.Enclosure> files = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            files.add(new Message.Enclosure(
                    names.get(i).get(0), names.get(i).get(1), contents.get(i).toByteArray()));
        }
        return Outcome.done(
                new Message(head.get(0), head.get(1), head.get(2), head.get(3), head.get(4), text.toString(), files));
    }

    static Line line(byte[] content) {
        try (DataInputStream row = new DataInputStream(new ByteArrayInputStream(content))) {
            int number = row.readInt();
            int cells = row.readUnsignedByte();
            List<String> words = new ArrayList<>();
            for (int i = 0; i < cells; i++) {
                words.add(new String(row.readNBytes(row.readUnsignedShort()), StandardCharsets.UTF_8));
            }
            return new Line(number, words);
        } catch (IOException e) {
            throw new IllegalArgumentException("no line", e);
        }
    }
}
