package org.dalil.web.command;

import java.nio.file.Path;
import java.util.Set;
import org.dalil.backup.Backup;
import org.dalil.backup.BackupFailure;
import org.dalil.database.DatabaseAddress;

/** {@code backup --to FILE}: everything, encrypted, while Dalil goes on working. */
public final class BackupCommand extends Command {

    private static final String TO = "--to";

    public BackupCommand() {
        super("backup", "commands.backupHelp", Set.of(TO, Passphrase.FILE), Set.of());
    }

    @Override
    protected void run(Terminal terminal, Arguments arguments) {
        Path file = arguments.required(TO);
        char[] passphrase = Passphrase.of(arguments, terminal, true);
        try {
            DatabaseAddress address = DatabaseAddress.of(System.getenv(), arguments.data());
            Backup.Content saved = new Backup(address, arguments.data()).to(file, passphrase);
            terminal.say("commands.saved", saved.tables(), saved.rows(), saved.files(), file.toString());
        } catch (BackupFailure failure) {
            throw Complaint.notDone("commands.backup." + failure.reason(), failure.getMessage());
        }
    }
}
