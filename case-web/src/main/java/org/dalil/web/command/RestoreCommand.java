package org.dalil.web.command;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.dalil.backup.Backup;
import org.dalil.backup.BackupFailure;
import org.dalil.backup.Restore;
import org.dalil.database.DatabaseAddress;

/** {@code restore --from FILE}: into an empty place, or with {@code --replace} into any. */
public final class RestoreCommand extends Command {

    private static final String FROM = "--from";
    private static final String REPLACE = "--replace";

    public RestoreCommand() {
        super("restore", "commands.restoreHelp", Set.of(FROM, Passphrase.FILE), Set.of(REPLACE));
    }

    @Override
    protected void run(Terminal terminal, Arguments arguments) {
        Path file = arguments.required(FROM);
        char[] passphrase = Passphrase.of(arguments, terminal, false);
        Map<String, String> environment = System.getenv();
        try {
            DatabaseAddress address = DatabaseAddress.of(environment, arguments.data());
            Backup.Content back =
                    new Restore(address, arguments.data(), environment).from(file, passphrase, arguments.has(REPLACE));
            terminal.say("commands.putBack", back.tables(), back.rows(), back.files(), file.toString());
        } catch (BackupFailure failure) {
            throw Complaint.notDone("commands.backup." + failure.reason(), failure.getMessage());
        }
    }
}
