package org.dalil.web.restart;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.dalil.shared.Digest;
import org.dalil.web.it.Visitor;
import org.jspecify.annotations.Nullable;

/** A file on its way into a case, and what its sender was told of it. */
final class Incoming {

    /** Stands at the beginning of every file, and must not be found on the disk. */
    static final String PLAIN = "The plain text of a witness";

    private static final int PART = 4 << 20;

    private final String name;
    private final int length;
    private final long seed;
    private @Nullable String upload;
    private volatile @Nullable String item;
    private long told;
    private boolean wasFinished;

    /** @param seed of what stands in it */
    Incoming(String name, int length, long seed) {
        this.name = name;
        this.length = Math.max(length, PLAIN.length());
        this.seed = seed;
    }

    byte[] content() {
        var content = new byte[length];
        new Random(seed).nextBytes(content);
        var plain = PLAIN.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(plain, 0, content, 0, plain.length);
        return content;
    }

    /** As it lies in the store. */
    Digest fingerprint() {
        return Digest.of(content());
    }

    String name() {
        return name;
    }

    /** The item that it became, as far as anybody was told. */
    @Nullable String item() {
        return item;
    }

    /** How many bytes are there, as far as anybody was told. */
    long told() {
        return told;
    }

    /** What somebody does who dropped the file once more, and knows nothing of before. */
    void forgotten() {
        upload = null;
    }

    /** Goes on from wherever it stands, to the end; the server may die at any moment. */
    void bring(Visitor sender, String place) {
        var content = content();
        var at = position(sender, place);
        while (at < length) {
            at = sendPart(sender, content, at);
        }
        wasFinished = true;
        var kept = sender.finish(upload(), Digest.of(content).hex());
        var known =
                kept.statusCode() == 409 && Visitor.field("code", kept.body()).equals("SAME_FILE");
        if (kept.statusCode() != 201 && !known) {
            throw new AssertionError(name + " was not kept: " + kept.statusCode() + " " + kept.body());
        }
        item = Visitor.field("item", kept.body());
    }

    /** Announces it, or asks how far it is; what was acknowledged must be there still. */
    long position(Visitor sender, String place) {
        long at;
        if (upload == null) {
            var announced = sender.announce(place, name, length);
            if (announced.statusCode() != 201) {
                throw new AssertionError(name + " was not taken: " + announced.body());
            }
            upload = Visitor.field("upload", announced.body());
            at = Long.parseLong(Visitor.field("at", announced.body()));
        } else {
            var answer = sender.get("/uploads/" + upload);
            if (answer.statusCode() != 200) {
                throw new AssertionError(name + " was announced and is not known: " + answer.statusCode());
            }
            at = Long.parseLong(Visitor.field("at", answer.body()));
        }
        if (at < told && !wasFinished) {
            throw new AssertionError(name + " had come to " + told + " and is at " + at);
        }
        told = at;
        return at;
    }

    /** Sends the part that begins there, and answers with how far it is then. */
    long sendPart(Visitor sender, byte[] content, long at) {
        var part = Arrays.copyOfRange(content, (int) at, (int) Math.min(length, at + PART));
        var sent = sender.sendPart(upload(), at, part);
        if (sent.statusCode() != 200) {
            throw new AssertionError(name + " did not go on at " + at + ": " + sent.statusCode() + " " + sent.body());
        }
        told = Long.parseLong(Visitor.field("at", sent.body()));
        return told;
    }

    private String upload() {
        if (upload == null) {
            throw new IllegalStateException(name + " is not announced");
        }
        return upload;
    }

    /** The files in a folder that show something of what was brought. */
    static List<Path> shownIn(Path folder) throws IOException {
        List<Path> showing = new ArrayList<>();
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(PLAIN)) {
                    showing.add(file);
                }
            }
        }
        return showing;
    }

    @Override
    public String toString() {
        return name + " (" + length + " bytes)";
    }
}
