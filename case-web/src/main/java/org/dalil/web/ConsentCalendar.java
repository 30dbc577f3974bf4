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
import org.dalil.protection.ExpiryDesk;
import org.jspecify.annotations.Nullable;

/**
 * Looks every six hours, and soon after each start, whose consent has run out: days end at other hours elsewhere. Nobody
 * can turn it off.
 */
@WebListener
public class ConsentCalendar implements ServletContextListener {

    private static final Logger LOG = Logger.getLogger(ConsentCalendar.class.getName());
    private static final int MINUTES = 6 * 60;

    @Resource
    private ManagedScheduledExecutorService clockwork;

    @Inject
    private ExpiryDesk watch;

    private @Nullable ScheduledFuture<?> looking;

    @Override
    public void contextInitialized(ServletContextEvent opening) {
        looking = clockwork.scheduleAtFixedRate(this::look, 1, MINUTES, TimeUnit.MINUTES);
    }

    /** What goes wrong once must not keep it from being done the next time. */
    private void look() {
        try {
            watch.look();
        } catch (RuntimeException failure) {
            LOG.log(Level.SEVERE, "the ledgers of consents could not be looked through", failure);
        }
    }

    @Override
    public void contextDestroyed(ServletContextEvent closing) {
        if (looking != null) {
            looking.cancel(false);
        }
    }
}
