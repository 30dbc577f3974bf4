package org.dalil.web.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dalil.audit.AnchorFinding;
import org.dalil.audit.TrailCheck;
import org.dalil.custody.CustodyCheck;
import org.dalil.custody.CustodyFinding;
import org.dalil.review.VerdictCheck;
import org.dalil.review.VerdictFinding;
import org.dalil.sealing.Finding;
import org.dalil.shared.Anchor;
import org.dalil.web.command.Arguments;
import org.dalil.web.command.Command;
import org.dalil.web.command.Complaint;
import org.dalil.web.command.Terminal;

/** {@code verify --data FOLDER [--key FILE] [--anchors FILE]}: proves the audit trail while nobody needs to sign in. */
public final class VerifyCommand extends Command {

    private static final String KEY = "--key";
    private static final String ANCHORS = "--anchors";

    public VerifyCommand() {
        super("verify", "audit.command.help", Set.of(KEY, ANCHORS), Set.of());
    }

    @Override
    protected void run(Terminal terminal, Arguments arguments) {
        Path key = arguments.path(KEY).orElse(null);
        try {
            try (TrailCheck check = new TrailCheck(System.getenv(), arguments.data(), key)) {
                trail(terminal, arguments, check, check.run());
            }
            try (CustodyCheck check = new CustodyCheck(System.getenv(), arguments.data(), key)) {
                chains(terminal, check.run());
            }
            try (VerdictCheck check = new VerdictCheck(System.getenv(), arguments.data())) {
                verdicts(terminal, check.run());
            }
        } catch (NoSuchFileException missing) {
            throw Complaint.notDone("audit.command.noFile", missing.getFile());
        } catch (IOException | SQLException failure) {
            throw Complaint.notDone("commands.failed", String.valueOf(failure.getMessage()));
        }
    }

    private static void trail(Terminal terminal, Arguments arguments, TrailCheck check, Finding found)
            throws IOException {
        if (found instanceof Finding.Broken broken) {
            throw Complaint.notDone("audit.found." + broken.how(), broken.number());
        }
        terminal.say("audit.intact", ((Finding.Intact) found).entries());
        Optional<Path> anchors = arguments.path(ANCHORS);
        if (anchors.isPresent()) {
            compare(terminal, check, anchors.get());
        }
    }

    private static void chains(Terminal terminal, CustodyFinding found) {
        if (found instanceof CustodyFinding.Broken broken) {
            throw Complaint.notDone(
                    "custody.command." + broken.how(),
                    broken.number(),
                    broken.item().toString());
        }
        CustodyFinding.Intact intact = (CustodyFinding.Intact) found;
        terminal.say("custody.chainsIntact", intact.chains(), intact.entries());
    }

    private static void verdicts(Terminal terminal, VerdictFinding found) {
        if (found instanceof VerdictFinding.Broken broken) {
            throw Complaint.notDone(
                    "review.command." + broken.how(),
                    broken.entry(),
                    broken.item().toString(),
                    String.valueOf(broken.verdict()));
        }
        terminal.say("review.verdictsIntact", ((VerdictFinding.Intact) found).verdicts());
    }

    private static void compare(Terminal terminal, TrailCheck check, Path file) throws IOException {
        List<Anchor> anchors = Files.readAllLines(file).stream()
                .flatMap(line -> Anchor.in(line).stream())
                .toList();
        if (anchors.isEmpty()) {
            throw Complaint.notDone("audit.anchor.none");
        }
        for (Anchor anchor : anchors) {
            AnchorFinding found = check.holds(anchor);
            if (found != AnchorFinding.HELD) {
                throw Complaint.notDone("audit.anchor." + found, anchor.number());
            }
            terminal.say("audit.anchor.HELD", anchor.number());
        }
    }
}
