package org.dalil.web;

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
import org.dalil.evidence.UploadDesk;
import org.jspecify.annotations.Nullable;

/** Tidies up what uploads left behind: at the start, and every hour. */
@WebListener
public class Caretaker implements ServletContextListener {

    private static final Logger LOG = Logger.getLogger(Caretaker.class.getName());

    @Resource
    private ManagedScheduledExecutorService clockwork;

    @Inject
    private UploadDesk uploads;

    private @Nullable ScheduledFuture<?> rounds;

    @Override
    public void contextInitialized(ServletContextEvent opening) {
        tidy();
        rounds = clockwork.scheduleWithFixedDelay(this::tidy, 1, 1, TimeUnit.HOURS);
    }

    /** One failed round must not be the last. */
    private void tidy() {
        try {
            uploads.tidy();
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "what uploads left behind cannot be tidied up", failure);
        }
    }

    @Override
    public void contextDestroyed(ServletContextEvent closing) {
        if (rounds != null) {
            rounds.cancel(false);
        }
    }
}
