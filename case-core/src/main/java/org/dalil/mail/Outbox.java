package org.dalil.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.dalil.secrets.Safe;
import org.dalil.shared.Ids;

/** Where a desk puts a mail, in its own transaction: it leaves only if what caused it was done. */
@ApplicationScoped
public class Outbox {

    private final OutgoingMails mails;
    private final MailSettings settings;
    private final Safe safe;
    private final Clock clock;

    protected Outbox() { // for the proxy
        this(null, null, null, null);
    }

    @Inject
    public Outbox(OutgoingMails mails, MailSettings settings, Safe safe, Clock clock) {
        this.mails = mails;
        this.settings = settings;
        this.safe = safe;
        this.clock = clock;
    }

    /** Whether mail leaves this house at all. */
    public boolean isOn() {
        return settings.isOn();
    }

    /** @throws IllegalStateException where no mail leaves this house */
    public void put(Mail mail) {
        if (!isOn()) {
            throw new IllegalStateException("no mail leaves this house");
        }
        UUID id = Ids.next();
        mails.add(new OutgoingMail(id, mail, safe.seal(Envelope.of(mail).bytes(), id), clock.instant()));
    }

    /** How the last mail about each of these things stands; whoever asks may know of them. */
    public Map<UUID, MailState> about(Collection<UUID> things) {
        Map<UUID, MailState> last = new HashMap<>();
        mails.about(things).forEach(mail -> last.put(mail.about(), mail.state()));
        return last;
    }
}
