package org.dalil.web;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.dalil.evidence.NightRound;
import org.dalil.index.IndexRound;
import org.dalil.timestamps.StampRound;
import org.jspecify.annotations.Nullable;

/**
 * Sends somebody through the store of evidence each day, then for time stamps, and then through the index of what can be
 * found: at the hour (UTC) that {@code DALIL_CHECK_HOUR} names, else at {@value #USUALLY}; never where it names
 * {@code off}. Through the index somebody goes at the start too, while people come in already.
 */
@WebListener
public class NightWatch implements ServletContextListener {

    private static final int USUALLY = 2;

    @Resource
    private ManagedScheduledExecutorService clockwork;

    @Inject
    private NightRound round;

    @Inject
    private StampRound stamps;

    @Inject
    private IndexRound index;

    @Inject
    private Clock clock;

    private @Nullable ScheduledFuture<?> nightly;

    @Override
    public void contextInitialized(ServletContextEvent opening) {
        clockwork.execute(index::walk);
        String hour = System.getenv().getOrDefault("DALIL_CHECK_HOUR", "");
        if (!hour.equals("off")) {
            int at = hour.matches("[01]?[0-9]|2[0-3]") ? Integer.parseInt(hour) : USUALLY;
            Duration wait = untilNext(at, clock.instant().atZone(ZoneOffset.UTC));
            nightly = clockwork.scheduleAtFixedRate(
                    this::walk, wait.toSeconds(), Duration.ofDays(1).toSeconds(), TimeUnit.SECONDS);
        }
    }

    /** What is not what it was any more gets no time stamp for that: its chain says so first. */
    private void walk() {
        round.walk();
        stamps.walk();
        index.walk();
    }

    static Duration untilNext(int hour, ZonedDateTime now) {
        ZonedDateTime today = now.with(LocalTime.of(hour, 0));
        return Duration.between(now, today.isAfter(now) ? today : today.plusDays(1));
    }

    @Override
    public void contextDestroyed(ServletContextEvent closing) {
        if (nightly != null) {
            nightly.cancel(false);
        }
    }
}
