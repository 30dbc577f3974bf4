package org.dalil.leaks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.dalil.accounts.AccountId;
import org.dalil.cases.CaseId;
import org.dalil.shared.Digest;
import org.dalil.shared.Ids;
import org.dalil.worker.Part;
import org.dalil.worker.Place;
import org.dalil.worker.Unpackers;
import org.jspecify.annotations.Nullable;

/**
 * The last thing before files leave the house: each is unpacked to the last stream, and everything that stands in any of
 * them is searched. What nobody can read is held back like what tells a name.
 */
@ApplicationScoped
public class LeakGuard {

    private static final int MOST = 200;
    private static final int REMEMBERED = 10_000;

    /** Who made our own files, by what they say. */
    private static final String OURSELVES = "Dalil";

    private final @Nullable Iterable<Watched> watched;
    private final @Nullable Unpackers unpackers;

    /** Of files in which nothing was found, each with what was looked for. Only as long as the server runs. */
    private final Set<Digest> clean = Collections.synchronizedSet(new LinkedHashSet<>());

    protected LeakGuard() { // for the proxy
        this.watched = null;
        this.unpackers = null;
    }

    @Inject
    LeakGuard(@Any Instance<Watched> watched, Unpackers unpackers) {
        this.watched = watched;
        this.unpackers = unpackers;
    }

    /** For whoever has no container at hand. */
    public LeakGuard(List<Watched> watched, Unpackers unpackers) {
        this.watched = watched;
        this.unpackers = unpackers;
    }

    /** @param by for whom they are about to leave: a member of the case */
    public LeakReport of(AccountId by, CaseId file, List<Outgoing> files) {
        return report(sieve(by, file), file, files);
    }

    /** Whether the same file was searched before for all that must not leave the house by now, and nothing was found. */
    public boolean passedBefore(AccountId by, CaseId file, Outgoing outgoing) {
        return clean.contains(search(sieve(by, file), outgoing));
    }

    /** Whether nothing is found in what is about to be shown, and stays in the house. */
    public boolean passes(AccountId by, CaseId file, List<Outgoing> shown) {
        Sieve sieve = sieve(by, file);
        List<Outgoing> unknown = shown.stream()
                .filter(outgoing -> !clean.contains(search(sieve, outgoing)))
                .toList();
        return unknown.isEmpty() || report(sieve, file, unknown).passed();
    }

    private LeakReport report(Sieve sieve, CaseId file, List<Outgoing> files) {
        LeakReport report = of(sieve, file.value(), files);
        if (report.passed()) {
            if (clean.size() > REMEMBERED) {
                clean.clear();
            }
            files.forEach(outgoing -> clean.add(search(sieve, outgoing)));
        }
        return report;
    }

    private Sieve sieve(AccountId by, CaseId file) {
        Sieve sieve = new Sieve();
        if (watched != null) {
            for (Watched one : watched) {
                one.tell(by, file, sieve);
            }
        }
        return sieve;
    }

    private static Digest search(Sieve sieve, Outgoing outgoing) {
        return Digest.of(sieve.fingerprint() + " " + Digest.of(outgoing.content()) + " " + outgoing.name());
    }

    LeakReport of(Sieve sieve, UUID room, List<Outgoing> files) {
        Finds finds = new Finds(sieve);
        UUID once = Ids.next();
        for (Outgoing outgoing : files) {
            finds.name(outgoing.name());
            unpackers.unpack(room, once, outgoing.content(), part -> finds.look(outgoing.name(), part));
        }
        return new LeakReport(
                finds.leaks.values().stream().limit(MOST).toList(),
                files.size(),
                finds.parts.get(),
                finds.pictures.get());
    }

    /** What was found so far: one of a kind in a place is enough. */
    private static final class Finds {

        private final Sieve sieve;
        private final Map<List<Object>, Leak> leaks = new LinkedHashMap<>();
        private final AtomicInteger parts = new AtomicInteger();
        private final AtomicInteger pictures = new AtomicInteger();

        Finds(Sieve sieve) {
            this.sieve = sieve;
        }

        void name(String name) {
            look(name, new Part(Place.NAME, 0, "", List.of(), name));
        }

        void look(String file, Part part) {
            parts.incrementAndGet();
            if (part.place() == Place.PICTURE) {
                pictures.incrementAndGet();
            } else if (part.place() == Place.UNREAD) {
                add(new Hit(LeakKind.UNREAD, ""), file, part);
            } else {
                boolean ours =
                        part.place() == Place.AUTHOR && part.text().strip().equals(OURSELVES);
                if (part.place().tellsByItself() && !ours) {
                    add(new Hit(LeakKind.of(part.place()), ""), file, part);
                }
                Set<Hit> hits = sieve.in(part.text());
                hits.forEach(hit -> add(hit, file, part));
            }
        }

        private void add(Hit hit, String file, Part part) {
            int number = part.place() == Place.TEXT ? line(hit, part) : part.number();
            Leak leak = new Leak(
                    hit.kind(),
                    hit.code(),
                    sieve.veiled(file),
                    part.inside().stream().map(sieve::veiled).toList(),
                    part.place(),
                    number,
                    part.place() == Place.NAME ? "" : sieve.veiled(part.name()));
            leaks.putIfAbsent(
                    Stream.<Object>of(hit, leak.file(), leak.inside(), leak.place(), leak.part(), number)
                            .toList(),
                    leak);
        }

        /** The line in which it stands; zero where it is spread over several. */
        private int line(Hit hit, Part part) {
            int line = part.number();
            for (String words : part.text().split("\n", -1)) {
                if (sieve.in(words).contains(hit)) {
                    return line;
                }
                line++;
            }
            return 0;
        }
    }
}
