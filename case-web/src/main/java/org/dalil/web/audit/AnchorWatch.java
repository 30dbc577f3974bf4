package org.dalil.web.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.dalil.audit.AnchorFile;
import org.jspecify.annotations.Nullable;

/** Looks every hour, and at the start, whether a day is over whose anchor has to be kept elsewhere. */
@WebListener
public class AnchorWatch implements ServletContextListener {

    @Resource
    private ManagedScheduledExecutorService clockwork;

    @Inject
    private AnchorFile anchors;

    private @Nullable ScheduledFuture<?> rounds;

    @Override
    public void contextInitialized(ServletContextEvent opening) {
        rounds = clockwork.scheduleWithFixedDelay(anchors::keep, 0, 1, TimeUnit.HOURS);
    }

    @Override
    public void contextDestroyed(ServletContextEvent closing) {
        if (rounds != null) {
            rounds.cancel(false);
        }
    }
}
