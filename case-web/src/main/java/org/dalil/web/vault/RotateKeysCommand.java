package org.dalil.web.vault;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.dalil.vault.NewKeys;
import org.dalil.web.command.Arguments;
import org.dalil.web.command.Command;
import org.dalil.web.command.Complaint;
import org.dalil.web.command.Terminal;

/**
 * {@code rotate-keys [--forget-old]}: a new key for the installation and for each case. The old keys open what they
 * sealed until they are forgotten, which is a step of its own: a server that is running may have sealed something with
 * them a moment ago.
 */
public final class RotateKeysCommand extends Command {

    private static final String FORGET = "--forget-old";

    public RotateKeysCommand() {
        super("rotate-keys", "commands.rotateKeysHelp", Set.of(), Set.of(FORGET));
    }

    @Override
    protected void run(Terminal terminal, Arguments arguments) {
        try (NewKeys keys = new NewKeys(System.getenv(), arguments.data())) {
            if (arguments.has(FORGET)) {
                int before = keys.keys();
                complain(keys.forgetOld());
                terminal.say("commands.forgotten", before - keys.keys());
            } else {
                NewKeys.Result made = keys.make();
                terminal.say("commands.rotated", made.cases(), made.resealed(), made.keys());
                complain(made.left());
            }
        } catch (IOException | SQLException failure) {
            throw Complaint.notDone("commands.failed", String.valueOf(failure.getMessage()));
        }
    }

    private static void complain(List<String> left) {
        if (!left.isEmpty()) {
            throw Complaint.notDone("commands.notResealed", String.join(", ", left));
        }
    }
}
