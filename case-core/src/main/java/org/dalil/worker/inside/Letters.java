package org.dalil.worker.inside;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Runs of letters among bytes, in each of the ways in which names are written there. */
final class Letters {

    private static final int SHORTEST = 5;
    private static final int MOST = 24 * 1024 * 1024;

    private Letters() {}

    static StringBuilder among(byte[] content) {
        StringBuilder found = new StringBuilder();
        int length = Math.min(content.length, MOST);
        collect(new String(content, 0, length, StandardCharsets.UTF_8), found);
        collect(new String(content, 0, length, StandardCharsets.ISO_8859_1), found);
        for (Charset wide : new Charset[] {StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
            for (int start = 0; start < Math.min(2, length); start++) {
                collect(new String(content, start, length - start, wide), found);
            }
        }
        return found;
    }

    private static void collect(String text, StringBuilder found) {
        int begin = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean written = i < text.length() && isWritten(text.charAt(i));
            if (written && begin < 0) {
                begin = i;
            } else if (!written && begin >= 0) {
                if (i - begin >= SHORTEST) {
                    found.append(text, begin, i).append('\n');
                }
                begin = -1;
            }
        }
    }

    /** Latin with its accents, Greek to Arabic, and the forms of Arabic letters. */
    private static boolean isWritten(char letter) {
        return letter >= ' ' && letter < 0x7f
                || letter >= 0xa0 && letter < 0x780
                || letter >= 0x1e00 && letter < 0x1f00
                || letter >= 0x200b && letter <= 0x200f
                || letter >= 0xfb50 && letter <= 0xfeff;
    }
}
