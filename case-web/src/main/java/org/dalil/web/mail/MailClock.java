package org.dalil.web.mail;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.dalil.mail.MailRound;
import org.dalil.mail.MailSettings;
import org.jspecify.annotations.Nullable;

/** Empties the outbox every few seconds, where mail leaves the house at all. */
@WebListener
public class MailClock implements ServletContextListener {

    private static final Logger LOG = Logger.getLogger(MailClock.class.getName());
    private static final int SECONDS = 15;

    @Resource
    private ManagedScheduledExecutorService clockwork;

    @Inject
    private MailSettings settings;

    @Inject
    private MailRound round;

    private @Nullable ScheduledFuture<?> rounds;

    @Override
    public void contextInitialized(ServletContextEvent opening) {
        if (settings.isOn()) {
            rounds = clockwork.scheduleWithFixedDelay(this::walk, SECONDS, SECONDS, TimeUnit.SECONDS);
        }
    }

    /** One failed round must not be the last. */
    private void walk() {
        try {
            round.walk();
        } catch (RuntimeException failure) {
            LOG.log(Level.SEVERE, "the outbox could not be emptied", failure);
        }
    }

    @Override
    public void contextDestroyed(ServletContextEvent closing) {
        if (rounds != null) {
            rounds.cancel(false);
        }
    }
}
