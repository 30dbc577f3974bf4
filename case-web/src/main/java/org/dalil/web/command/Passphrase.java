package org.dalil.web.command;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** The words that open a backup: from a file, or typed at the terminal. Never from the command line, which others see. */
final class Passphrase {

    static final String FILE = "--passphrase-file";

    private Passphrase() {}

    /** @param anew whether it is invented now, and has to be typed twice */
    static char[] of(Arguments arguments, Terminal terminal, boolean anew) {
        return arguments.path(FILE).map(Passphrase::read).orElseGet(() -> typed(terminal, anew));
    }

    private static char[] read(Path file) {
        try {
            return Files.readString(file).strip().toCharArray();
        } catch (IOException e) {
            throw Complaint.notDone("commands.noPassphraseFile", file);
        }
    }

    private static char[] typed(Terminal terminal, boolean anew) {
        Console console = System.console();
        if (console == null) {
            throw Complaint.notUnderstood("commands.missing", FILE);
        }
        terminal.say("commands.typePassphrase");
        char[] first = console.readPassword();
        if (anew) {
            terminal.say("commands.typeAgain");
            if (!Arrays.equals(first, console.readPassword())) {
                throw Complaint.notDone("commands.typedDifferently");
            }
        }
        return first == null ? new char[0] : first;
    }
}
