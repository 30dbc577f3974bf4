package org.dalil.timestamps;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.dalil.cases.CaseId;
import org.dalil.evidence.EvidenceId;
import org.dalil.shared.Outcome;

/**
 * Gets the time stamps that are lacking: each night those of all items, and those of one item when somebody asks. The
 * authority is asked outside of any transaction. What fails is named at the item, and tried again the next night.
 */
@ApplicationScoped
public class StampRound {

    private static final Logger LOG = Logger.getLogger(StampRound.class.getName());
    private static final UUID BEFORE_THE_FIRST = new UUID(0, 0);

    /** So often in a row nobody answers before the night is given up. */
    private static final int SILENCE = 3;

    private final TimeStampDesk desk;
    private final TimeStampAuthority authority;
    private final TimeStampSettings settings;
    private final AtomicBoolean walking = new AtomicBoolean();

    protected StampRound() { // for the proxy
        this(null, null, null);
    }

    @Inject
    public StampRound(TimeStampDesk desk, TimeStampAuthority authority, TimeStampSettings settings) {
        this.desk = desk;
        this.authority = authority;
        this.settings = settings;
    }

    /** @return how many came; what else was lacking was refused */
    public Outcome<Integer> now(CaseId file, EvidenceId item) {
        int came = 0;
        for (WantedStamp wanted : desk.wanted(file, item)) {
            Outcome<Token> outcome = authority.stamp(wanted.imprint());
            if (outcome instanceof Outcome.Refused<Token> refused) {
                desk.fail(wanted, fault(refused));
                return Outcome.refused(refused.reasons());
            }
            desk.keep(wanted, ((Outcome.Done<Token>) outcome).value());
            came++;
        }
        return Outcome.done(came);
    }

    /** Does nothing where no authority is named, or while another walk goes on. */
    public void walk() {
        if (!settings.isOn() || !walking.compareAndSet(false, true)) {
            return;
        }
        try {
            walkThroughAll();
        } catch (RuntimeException failure) {
            LOG.log(Level.SEVERE, "not all time stamps could be asked for", failure);
        } finally {
            walking.set(false);
        }
    }

    private void walkThroughAll() {
        int silent = 0;
        List<LackingItem> some = desk.behind(BEFORE_THE_FIRST);
        while (!some.isEmpty()) {
            for (LackingItem item : some) {
                for (WantedStamp wanted : item.wanted()) {
                    silent = atNight(wanted) ? silent + 1 : 0;
                    if (silent == SILENCE) {
                        LOG.warning("nobody answers: time stamps are asked for again in the next night");
                        return;
                    }
                }
            }
            some = desk.behind(some.get(some.size() - 1).item().value());
        }
    }

    /** @return whether nobody answered */
    private boolean atNight(WantedStamp wanted) {
        Outcome<Token> outcome = authority.stamp(wanted.imprint());
        if (outcome instanceof Outcome.Refused<Token> refused) {
            desk.failAtNight(wanted, fault(refused));
            return fault(refused) == TokenFault.NO_ANSWER;
        }
        desk.keepAtNight(wanted, ((Outcome.Done<Token>) outcome).value());
        return false;
    }

    private static TokenFault fault(Outcome.Refused<Token> refused) {
        return (TokenFault) refused.reasons().get(0).code();
    }
}
