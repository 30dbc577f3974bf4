package org.dalil.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Sends what is due. Each mail is marked before it leaves and marked again after, in transactions of their own: one that
 * is lost in between is given up, and never sent twice.
 */
@ApplicationScoped
public class MailRound {

    private static final Logger LOG = Logger.getLogger(MailRound.class.getName());

    private final MailDesk desk;
    private final MailSettings settings;
    private final MailWords words;
    private final Clock clock;
    private final AtomicBoolean walking = new AtomicBoolean();

    protected MailRound() { // for the proxy
        this(null, null, null, null);
    }

    @Inject
    public MailRound(MailDesk desk, MailSettings settings, MailWords words, Clock clock) {
        this.desk = desk;
        this.settings = settings;
        this.words = words;
        this.clock = clock;
    }

    /** Does nothing where no server is named, or while another round goes on. */
    public void walk() {
        Optional<MailSettings.Server> server = settings.server();
        if (server.isEmpty() || !walking.compareAndSet(false, true)) {
            return;
        }
        try {
            desk.giveUpWhatWasLeftBehind();
            List<UUID> due = desk.due();
            if (!due.isEmpty()) {
                send(due, server.get());
            }
        } finally {
            walking.set(false);
        }
    }

    private void send(List<UUID> due, MailSettings.Server server) {
        try (Postman postman = new Postman(server)) {
            for (UUID id : due) {
                desk.take(id).ifPresent(mail -> send(mail, postman));
            }
        }
    }

    private void send(TakenMail mail, Postman postman) {
        MailWords.Text text;
        try {
            text = words.say(mail.kind(), mail.language(), mail.particulars());
        } catch (RuntimeException failure) {
            LOG.log(Level.SEVERE, "nobody finds the words for a mail", failure);
            desk.stayed(mail.id(), MailTrouble.UNREADABLE, null);
            return;
        }
        Optional<Postman.Fault> fault = postman.send(mail, text, clock.instant());
        if (fault.isEmpty()) {
            desk.left(mail.id());
        } else {
            LOG.log(Level.WARNING, "a mail did not leave: {0} {1}", new Object[] {mail, fault.get()});
            desk.stayed(mail.id(), fault.get().trouble(), fault.get().answer());
        }
    }
}
