package org.dalil.web.restart;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.dalil.web.it.Visitor;

/** One person brings files while others review those that came; the server may be killed under their hands. */
final class Work {

    private static final long GLANCE = TimeUnit.MILLISECONDS.toNanos(5);

    private final Installation dalil;
    private final String place;
    private final List<Incoming> files;
    private final List<ItemInReview> items = new CopyOnWriteArrayList<>();
    private final List<String> faults = new CopyOnWriteArrayList<>();
    private final AtomicInteger cutOff = new AtomicInteger();

    Work(Installation dalil, String place, List<Incoming> files) {
        this.dalil = dalil;
        this.place = place;
        this.files = List.copyOf(files);
    }

    /**
     * Works until that share of all is done, and a moment longer; then the server is killed.
     *
     * @param pause in nanoseconds
     */
    void goOnUntil(double share, long pause) throws IOException {
        var atWork = begin();
        while (share() < share && !atWork.isDone()) {
            LockSupport.parkNanos(GLANCE);
        }
        LockSupport.parkNanos(pause);
        dalil.kill();
        atWork.join();
    }

    void goOnToTheEnd() {
        begin().join();
    }

    private CompletableFuture<Void> begin() {
        return CompletableFuture.allOf(
                CompletableFuture.runAsync(() -> trying(this::bring), work -> new Thread(work).start()),
                CompletableFuture.runAsync(() -> trying(this::review), work -> new Thread(work).start()));
    }

    private void bring() {
        var omar = dalil.as("omar");
        for (var file : files) {
            if (file.item() == null) {
                file.bring(omar, place);
            }
        }
    }

    private void review() {
        var omar = dalil.as("omar");
        var claire = dalil.as("claire");
        var lina = dalil.as("lina");
        for (var number = 0; number < files.size(); number++) {
            var item = item(number);
            while (!item.isDone()) {
                item.goOn(
                        switch (item.next()) {
                            case SENT -> omar;
                            case GRADED, APPROVED_FIRST -> claire;
                            case APPROVED_SECOND -> lina;
                        });
            }
        }
    }

    /** Waits until the file has come, however long; ends with whoever brings it. */
    private ItemInReview item(int number) {
        while (number >= items.size()) {
            var came = files.get(number).item();
            if (came != null) {
                items.add(new ItemInReview(place, came));
            } else if (!faults.isEmpty() || !dalil.isRunning()) {
                throw new Visitor.Unanswered("nobody brings " + files.get(number), new IOException("gone"));
            } else {
                LockSupport.parkNanos(GLANCE);
            }
        }
        return items.get(number);
    }

    /** That nobody answers any longer ends the work, as it does for people; everything else is a fault. */
    private void trying(Runnable work) {
        try {
            work.run();
        } catch (Visitor.Unanswered killed) {
            cutOff.incrementAndGet();
        } catch (AssertionError | RuntimeException failed) {
            faults.add(String.valueOf(failed));
        }
    }

    List<Incoming> acknowledged() {
        return files.stream().filter(file -> file.item() != null).toList();
    }

    List<ItemInReview> items() {
        return List.copyOf(items);
    }

    List<String> faults() {
        return new ArrayList<>(faults);
    }

    int cutOff() {
        return cutOff.get();
    }

    private long reviewed() {
        return items.stream().filter(ItemInReview::isDone).count();
    }

    private double share() {
        return (acknowledged().size() + reviewed()) / (2.0 * files.size());
    }

    boolean isDone() {
        return reviewed() == files.size() || !faults.isEmpty();
    }

    @Override
    public String toString() {
        return acknowledged().size() + " files, " + reviewed() + " reviews, "
                + items.stream().mapToInt(ItemInReview::verdicts).sum() + " verdicts";
    }
}
