package org.dalil.web.accounts;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dalil.accounts.Rescue;
import org.dalil.shared.Outcome;
import org.dalil.web.command.Arguments;
import org.dalil.web.command.Command;
import org.dalil.web.command.Complaint;
import org.dalil.web.command.Terminal;

/** {@code rescue NAME}: a new way in for an administrator who forgot the password, or lost the second factor. */
public final class RescueCommand extends Command {

    private static final String PORT = "--port";
    private static final String WITHOUT_FACTOR = "--without-second-factor";

    public RescueCommand() {
        super("rescue", "accounts.rescue.help", Set.of(Arguments.WORD, PORT), Set.of(WITHOUT_FACTOR));
    }

    @Override
    protected void run(Terminal terminal, Arguments arguments) {
        String who = arguments.word().orElseThrow(() -> Complaint.notUnderstood("accounts.rescue.who"));
        try {
            Outcome<Rescue.Link> outcome =
                    new Rescue(System.getenv(), arguments.data()).link(who, arguments.has(WITHOUT_FACTOR));
            if (!(outcome instanceof Outcome.Done<Rescue.Link> done)) {
                Enum<?> reason = ((Outcome.Refused<Rescue.Link>) outcome)
                        .reasons()
                        .get(0)
                        .code();
                throw Complaint.notDone("accounts.rescue." + reason, who);
            }
            terminal.say(
                    "accounts.rescue.made",
                    house(arguments).link(done.value().token()),
                    done.value().endsAt().toString());
            terminal.say("accounts.rescue.factor." + done.value().factor());
        } catch (NoSuchFileException missing) {
            throw Complaint.notDone("audit.command.noFile", missing.getFile());
        } catch (IOException | SQLException failure) {
            throw Complaint.notDone("commands.failed", String.valueOf(failure.getMessage()));
        }
    }

    /** As people reach it; on a computer of one's own, by the port on which it was started. */
    private static HouseAddress house(Arguments arguments) {
        Map<String, String> environment = new HashMap<>(System.getenv());
        arguments
                .text(PORT)
                .or(() -> Optional.ofNullable(environment.get("DALIL_PORT")))
                .filter(port -> port.matches("[0-9]{1,5}"))
                .ifPresent(port -> environment.putIfAbsent("DALIL_ADDRESS", "http://127.0.0.1:" + port));
        return new HouseAddress(environment);
    }
}
