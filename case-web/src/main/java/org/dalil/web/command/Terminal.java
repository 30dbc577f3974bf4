package org.dalil.web.command;

import java.io.PrintWriter;
import org.dalil.shared.Language;
import org.dalil.web.ui.Phrases;

/** Speaks to the person at the terminal, in the language of the computer. */
public final class Terminal {

    private final Phrases phrases = new Phrases();
    private final Language language;
    private final PrintWriter out;
    private final PrintWriter err;

    Terminal(Language language, PrintWriter out, PrintWriter err) {
        this.language = language;
        this.out = out;
        this.err = err;
    }

    public void say(String key, Object... arguments) {
        out.println(phrases.say(language, key, arguments));
        out.flush();
    }

    void complain(String key, Object... arguments) {
        err.println(phrases.say(language, key, arguments));
        err.flush();
    }
}
