package org.dalil.worker.inside;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.apache.tika.mime.MediaType;

/** As what a file can be taken: programs that read it look in different places for what they know. */
record Faces(Set<Face> shown) {

    enum Face {
        PDF,
        ZIP,
        PAGE,
        PICTURE,
        PROGRAM
    }

    private static final int TAIL = 66_000;

    static Faces of(byte[] content) {
        Set<Face> shown = EnumSet.noneOf(Face.class);
        String head = latin(content, 0, 1024);
        String page = head.toLowerCase(Locale.ROOT);
        if (head.contains("%PDF-")) {
            shown.add(Face.PDF);
        }
        if (endsAsZip(content)) {
            shown.add(Face.ZIP);
        }
        if (page.contains("<html") || page.contains("<script") || page.contains("<!doctype html")) {
            shown.add(Face.PAGE);
        }
        if (head.startsWith("\u00ff\u00d8\u00ff") || head.startsWith("\u0089PNG") || head.startsWith("GIF8")) {
            shown.add(Face.PICTURE);
        }
        if (head.startsWith("MZ") || head.startsWith("\u007fELF") || head.startsWith("#!")) {
            shown.add(Face.PROGRAM);
        }
        return new Faces(shown);
    }

    /** Text and mail may speak of anything. */
    boolean areSeveral(MediaType type) {
        return shown.size() > 1 && !type.getType().equals("message");
    }

    /** Where the directory of an archive stands, even if something else stands before it. */
    private static boolean endsAsZip(byte[] content) {
        String tail = latin(content, Math.max(0, content.length - TAIL), TAIL);
        int end = tail.lastIndexOf("PK\u0005\u0006");
        return end >= 0 && tail.contains("PK\u0001\u0002");
    }

    static boolean hasMacros(byte[] content) {
        boolean office =
                latin(content, 0, 8).startsWith("PK") || latin(content, 0, 8).startsWith("\u00d0\u00cf\u0011\u00e0");
        return office
                && (contains(content, "vbaProject.bin".getBytes(StandardCharsets.US_ASCII))
                        || contains(content, "_VBA_PROJECT".getBytes(StandardCharsets.UTF_16LE))
                        || contains(content, "Basic/script-lc.xml".getBytes(StandardCharsets.US_ASCII)));
    }

    private static boolean contains(byte[] content, byte[] wanted) {
        next:
        for (int i = 0; i <= content.length - wanted.length; i++) {
            for (int j = 0; j < wanted.length; j++) {
                if (content[i + j] != wanted[j]) {
                    continue next;
                }
            }
            return true;
        }
        return false;
    }

    static String latin(byte[] content, int from, int length) {
        return new String(content, from, Math.min(length, content.length - from), StandardCharsets.ISO_8859_1);
    }
}
