package org.dalil.web.vault;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;
import org.dalil.evidence.StoreCheck;
import org.dalil.web.command.Arguments;
import org.dalil.web.command.Command;
import org.dalil.web.command.Complaint;
import org.dalil.web.command.Terminal;

/** {@code verify-store}: decrypts and hashes every file of evidence, and names what is not as it was. */
public final class VerifyStoreCommand extends Command {

    public VerifyStoreCommand() {
        super("verify-store", "commands.verifyStoreHelp", Set.of(), Set.of());
    }

    @Override
    protected void run(Terminal terminal, Arguments arguments) {
        try (StoreCheck check = new StoreCheck(System.getenv(), arguments.data())) {
            StoreCheck.Result result = check.run();
            for (StoreCheck.Finding finding : result.findings()) {
                terminal.say("commands.store." + finding.what(), finding.name());
            }
            if (!result.intact()) {
                throw Complaint.notDone(
                        "commands.storeHarmed",
                        result.files(),
                        result.findings().stream()
                                .filter(finding -> finding.what() != StoreCheck.Wrong.LEFT_OVER)
                                .count());
            }
            terminal.say("commands.storeIntact", result.files(), result.bytes());
        } catch (IOException | SQLException failure) {
            throw Complaint.notDone("commands.failed", String.valueOf(failure.getMessage()));
        }
    }
}
