package org.dalil.sealing;

import java.util.Iterator;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import org.dalil.sealing.Finding.Broken;
import org.dalil.sealing.Finding.Intact;
import org.dalil.sealing.Finding.Tampering;
import org.jspecify.annotations.Nullable;

/**
 * Follows the chain from its first entry, and says what was done to the first one that does not fit. Holds two entries
 * at a time, however many there are.
 *
 * <p>Only an anchor kept elsewhere shows two things: that somebody who had the key too wrote the chain anew, and that
 * somebody put back an earlier state of the whole trail, its end included.
 */
public final class ChainCheck {

    private static final int MOST_REMOVED_AT_ONCE = 100_000;

    private final ChainKey key;
    private final LongFunction<? extends Iterator<? extends Link>> linksAfter;
    private final Supplier<Optional<ChainHead>> end;
    private long last;
    private String seal = Link.BEFORE_THE_FIRST;

    /**
     * @param linksAfter the entries behind that number in the order of their numbers; everything behind 0 includes what
     *     should not be there, before 1
     * @param end where the trail ends; nothing is added to it any more once this was asked
     */
    public ChainCheck(
            ChainKey key,
            LongFunction<? extends Iterator<? extends Link>> linksAfter,
            Supplier<Optional<ChainHead>> end) {
        this.key = key;
        this.linksAfter = linksAfter;
        this.end = end;
    }

    /** The long way is gone while people work; only for the few last steps nothing may be added. */
    public Finding run() {
        Optional<Finding> found = follow(linksAfter.apply(last));
        Optional<ChainHead> head = end.get();
        return found.or(() -> follow(linksAfter.apply(last))).orElseGet(() -> compare(head.orElse(null)));
    }

    private Optional<Finding> follow(Iterator<? extends Link> links) {
        while (links.hasNext()) {
            Link link = links.next();
            if (link.number() != last + 1 || !link.fitsAfter(seal, last + 1) || !key.signed(link)) {
                return Optional.of(new Broken(whatHappened(link, links), Math.min(link.number(), last + 1)));
            }
            last = link.number();
            seal = link.seal();
        }
        return Optional.empty();
    }

    private Finding compare(@Nullable ChainHead head) {
        if (head == null || !head.isSigned(key)) {
            return new Broken(Tampering.END_CHANGED, last);
        }
        if (head.number() > last) {
            return new Broken(Tampering.REMOVED, last + 1);
        }
        return head.number() == last && head.seal().equals(seal)
                ? new Intact(last)
                : new Broken(Tampering.END_CHANGED, last);
    }

    private Tampering whatHappened(Link odd, Iterator<? extends Link> behind) {
        long place = last + 1;
        if (odd.number() < place) {
            return Tampering.INSERTED;
        }
        if (odd.number() > place) {
            return odd.fitsAfter(seal, place) ? Tampering.CHANGED : Tampering.REMOVED;
        }
        Link next = behind.hasNext() ? behind.next() : null;
        Optional<Link> pushedAside = next == null ? Optional.empty() : thatBelongsHere(next, behind);
        if (pushedAside.isPresent()) {
            boolean swapped = odd.fitsAfter(pushedAside.get().seal(), place + 1);
            return swapped ? Tampering.CHANGED : Tampering.INSERTED;
        }
        ChainHead head = end.get().filter(noted -> noted.isSigned(key)).orElse(null);
        return key.signed(odd) ? whatHappenedToOurs(odd, next, head) : whatAStrangerDid(odd, next, head);
    }

    /** The entry that stood here is found further behind, if another one was put before it. */
    private Optional<Link> thatBelongsHere(Link next, Iterator<? extends Link> behind) {
        Link looked = next;
        while (!looked.fitsAfter(seal, last + 1)) {
            if (!behind.hasNext()) {
                return Optional.empty();
            }
            looked = behind.next();
        }
        return Optional.of(looked);
    }

    /** The program gave it its seal: either it says something else now, or it moved up where others were taken away. */
    private Tampering whatHappenedToOurs(Link odd, @Nullable Link next, @Nullable ChainHead head) {
        long place = last + 1;
        if (next == null) {
            boolean wasTheLast = head != null && head.seal().equals(odd.seal()) && head.number() > place;
            return wasTheLast ? Tampering.REMOVED : Tampering.CHANGED;
        }
        if (next.fitsAfter(odd.seal(), place + 1)) {
            return Tampering.CHANGED;
        }
        for (long removed = 1; removed <= MOST_REMOVED_AT_ONCE; removed++) {
            if (next.fitsAfter(odd.seal(), place + 1 + removed)) {
                return Tampering.REMOVED;
            }
        }
        return Tampering.CHANGED;
    }

    private Tampering whatAStrangerDid(Link odd, @Nullable Link next, @Nullable ChainHead head) {
        long place = last + 1;
        if (head != null && place > head.number()) {
            return Tampering.INSERTED;
        }
        boolean linked = odd.fitsAfter(seal, place);
        boolean goesOn = next == null ? head == null : next.fitsAfter(odd.seal(), place + 1) && !key.signed(next);
        return linked && goesOn ? Tampering.REWRITTEN : Tampering.CHANGED;
    }
}
