package org.dalil.web.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.spi.ToolProvider;
import org.dalil.shared.Language;

/**
 * One thing that is done at a terminal. Its exit code is 0 when it was done, 1 when it was not, and 2 when the command
 * line was not understood.
 */
public abstract class Command implements ToolProvider {

    private static final Logger LOG = Logger.getLogger(Command.class.getName());

    private final String name;
    private final String help;
    private final Set<String> valued;
    private final Set<String> bare;

    /**
     * @param help the key of the words that explain it
     * @param valued the options that are followed by a value, besides {@code --data}
     * @param bare the options that stand alone, besides {@code --help}
     */
    protected Command(String name, String help, Set<String> valued, Set<String> bare) {
        this.name = name;
        this.help = help;
        this.valued = valued;
        this.bare = bare;
    }

    /** @throws Complaint when it cannot be done */
    protected abstract void run(Terminal terminal, Arguments arguments);

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final int run(PrintWriter out, PrintWriter err, String... words) {
        Language language =
                Language.of(Locale.getDefault(Locale.Category.DISPLAY).toLanguageTag());
        Terminal terminal = new Terminal(language, out, err);
        try {
            Arguments arguments = Arguments.parse(List.of(words), valued, bare);
            if (arguments.has(Arguments.HELP)) {
                terminal.say(help);
            } else {
                run(terminal, arguments);
            }
            return 0;
        } catch (Complaint complaint) {
            terminal.complain(complaint.key(), complaint.arguments());
            return complaint.exitCode();
        } catch (RuntimeException failure) {
            LOG.log(Level.FINE, name, failure);
            terminal.complain("commands.failed", String.valueOf(failure));
            return Complaint.Cause.NOT_DONE.exitCode();
        }
    }
}
