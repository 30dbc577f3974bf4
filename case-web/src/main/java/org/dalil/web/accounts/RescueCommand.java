package org.dalil.web.accounts;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;
import org.dalil.accounts.Rescue;
import org.dalil.shared.Outcome;
import org.dalil.web.command.Arguments;
import org.dalil.web.command.Command;
import org.dalil.web.command.Complaint;
import org.dalil.web.command.Terminal;

/** {@code rescue NAME}: a new way in for an administrator who forgot the password. */
public final class RescueCommand extends Command {

    public RescueCommand() {
        super("rescue", "accounts.rescue.help", Set.of(Arguments.WORD), Set.of());
    }

    @Override
    protected void run(Terminal terminal, Arguments arguments) {
        String who = arguments.word().orElseThrow(() -> Complaint.notUnderstood("accounts.rescue.who"));
        try {
            Outcome<Rescue.Link> outcome = new Rescue(System.getenv(), arguments.data()).link(who);
            if (!(outcome instanceof Outcome.Done<Rescue.Link> done)) {
                Enum<?> reason = ((Outcome.Refused<Rescue.Link>) outcome)
                        .reasons()
                        .get(0)
                        .code();
                throw Complaint.notDone("accounts.rescue." + reason, who);
            }
            terminal.say(
                    "accounts.rescue.made",
                    new HouseAddress().link(done.value().token()),
                    done.value().endsAt().toString());
        } catch (IOException | SQLException failure) {
            throw Complaint.notDone("commands.failed", String.valueOf(failure.getMessage()));
        }
    }
}
