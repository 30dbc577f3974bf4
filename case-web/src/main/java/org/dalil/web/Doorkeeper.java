package org.dalil.web;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.dalil.database.Door;
import org.jspecify.annotations.Nullable;

/** Looks every second whether a command knocks, where {@code DALIL_DOOR} names the data folder of an H2 database. */
@WebListener
public class Doorkeeper implements ServletContextListener {

    private static final Logger LOG = Logger.getLogger(Doorkeeper.class.getName());

    @Resource
    private ManagedScheduledExecutorService clockwork;

    private @Nullable Door door;
    private @Nullable ScheduledFuture<?> rounds;

    @Override
    public void contextInitialized(ServletContextEvent opening) {
        String folder = System.getenv().getOrDefault("DALIL_DOOR", "");
        if (!folder.isEmpty()) {
            Door kept = new Door(Path.of(folder));
            door = kept;
            rounds = clockwork.scheduleWithFixedDelay(() -> look(kept), 0, 1, TimeUnit.SECONDS);
        }
    }

    /** One failed look must not be the last. */
    private static void look(Door door) {
        try {
            door.look();
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "a command cannot be let in", failure);
        }
    }

    @Override
    public void contextDestroyed(ServletContextEvent closing) {
        if (rounds != null) {
            rounds.cancel(false);
        }
        if (door != null) {
            try {
                door.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
