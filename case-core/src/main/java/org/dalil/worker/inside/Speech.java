package org.dalil.worker.inside;

import java.io.Writer;
import java.nio.CharBuffer;

/** Text on its way to whoever asked, as it is read. */
final class Speech extends Writer {

    private final Answer answer;

    Speech(Answer answer) {
        this.answer = answer;
    }

    @Override
    public void write(char[] letters, int from, int length) {
        answer.text(CharBuffer.wrap(letters, from, length));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
