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
import org.dalil.accounts.AccountId;
import org.dalil.digest.DigestDesk;
import org.dalil.mail.MailSettings;
import org.jspecify.annotations.Nullable;

/** Looks every few minutes whose hour for the daily digest it is, where mail leaves the house at all. */
@WebListener
public class DigestClock implements ServletContextListener {

    private static final Logger LOG = Logger.getLogger(DigestClock.class.getName());
    private static final int MINUTES = 5;

    @Resource
    private ManagedScheduledExecutorService clockwork;

    @Inject
    private MailSettings settings;

    @Inject
    private DigestDesk desk;

    private @Nullable ScheduledFuture<?> rounds;

    @Override
    public void contextInitialized(ServletContextEvent opening) {
        if (settings.isOn()) {
            rounds = clockwork.scheduleWithFixedDelay(this::look, 1, MINUTES, TimeUnit.MINUTES);
        }
    }

    /** What goes wrong for one must not keep it from the others, and not for ever. */
    private void look() {
        try {
            desk.due().forEach(this::tell);
        } catch (RuntimeException failure) {
            LOG.log(Level.SEVERE, "nobody knows whose hour it is", failure);
        }
    }

    private void tell(AccountId account) {
        try {
            desk.tell(account);
        } catch (RuntimeException failure) {
            LOG.log(Level.SEVERE, "a digest could not be written", failure);
        }
    }

    @Override
    public void contextDestroyed(ServletContextEvent closing) {
        if (rounds != null) {
            rounds.cancel(false);
        }
    }
}
