package org.dalil.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Permission;
import org.dalil.accounts.Permitted;
import org.dalil.cases.CaseRow;
import org.dalil.cases.CaseSearch;
import org.dalil.cases.NeedToKnow;
import org.dalil.cases.NoSuchCase;
import org.dalil.evidence.EvidenceId;
import org.dalil.evidence.Handout;
import org.dalil.evidence.TakenFile;
import org.dalil.index.IndexWords;
import org.dalil.shared.Happening;
import org.dalil.shared.LocalText;
import org.jspecify.annotations.Nullable;

/** What an external expert reads, and nothing else. Every reading is announced. */
@ApplicationScoped
@Transactional
public class ExpertDesk {

    /**
     * What one is shown together.
     *
     * @param caseTitle null unless the members chose to name the case
     */
    public record Shelf(ShareId id, @Nullable LocalText caseTitle, Ending ending, List<Thing> things) {

        public Shelf {
            things = List.copyOf(things);
        }

        private Shelf with(Set<UUID> some) {
            return new Shelf(
                    id,
                    caseTitle,
                    ending,
                    things.stream().filter(thing -> some.contains(thing.id())).toList());
        }
    }

    private final Shares shares;
    private final Things things;
    private final CaseSearch cases;
    private final NeedToKnow needToKnow;
    private final Handout handout;
    private final CurrentPerson current;
    private final Event<Happening> happenings;
    private final Clock clock;

    protected ExpertDesk() { // for the proxy
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    public ExpertDesk(
            Shares shares,
            Things things,
            CaseSearch cases,
            NeedToKnow needToKnow,
            Handout handout,
            CurrentPerson current,
            Event<Happening> happenings,
            Clock clock) {
        this.shares = shares;
        this.things = things;
        this.cases = cases;
        this.needToKnow = needToKnow;
        this.handout = handout;
        this.current = current;
        this.happenings = happenings;
        this.clock = clock;
    }

    /** Everything that is shown to the person right now; what ends first comes first. */
    @Permitted(Permission.READ_SHARED)
    public List<Shelf> shown() {
        List<Share> open = shares.openFor(me(), clock.instant()).stream()
                .filter(this::hasEyes)
                .toList();
        List<Shelf> shelves = open.stream().map(this::shelf).toList();
        open.forEach(
                share -> happenings.fire(new ShareHappening.Listed(share.id(), share.caseId(), me(), clock.instant())));
        return shelves;
    }

    /**
     * The same, as far as its title fits what somebody typed: all titles are asked for at once, and then the cases of the
     * first that fit. Announced for what was not told in this sitting yet, as she types letter by letter.
     *
     * @param told what was announced in this sitting; what is announced now is added
     */
    @Permitted(Permission.READ_SHARED)
    public List<Shelf> found(String text, int most, Set<ShareId> told) {
        List<String> typed = IndexWords.typed(text);
        if (typed.isEmpty()) {
            return List.of();
        }
        Map<ShareId, Set<UUID>> fitting = new LinkedHashMap<>();
        shares.titlesFor(me(), clock.instant()).stream()
                .filter(title -> title.fits(typed))
                .limit(most)
                .forEach(title -> fitting.computeIfAbsent(title.share(), share -> new HashSet<>())
                        .add(title.thing()));
        List<Shelf> shelves = new ArrayList<>();
        fitting.forEach((id, found) -> shares.find(id)
                .filter(this::hasEyes)
                .map(share -> shelf(share).with(found))
                .filter(shelf -> !shelf.things().isEmpty())
                .ifPresent(shelves::add));
        shelves.stream().map(Shelf::id).filter(told::add).forEach(this::announce);
        return shelves;
    }

    private void announce(ShareId id) {
        shares.find(id)
                .ifPresent(
                        share -> happenings.fire(new ShareHappening.Listed(id, share.caseId(), me(), clock.instant())));
    }

    /**
     * Opens one thing.
     *
     * @throws NoSuchCase also when it is shown no more, from the very moment in which it ends
     */
    @Permitted(Permission.READ_SHARED)
    public Thing read(ShareId id, UUID thing) {
        Share share = open(id);
        Thing found = thing(share, thing);
        happenings.fire(new ShareHappening.Read(found.shown(), share.caseId(), me(), clock.instant()));
        return found;
    }

    /**
     * Hands out a file of an item, as it came.
     *
     * @param position among the files of the item, from 1
     * @throws NoSuchCase where there is none, or it is shown no more
     */
    @Permitted(Permission.READ_SHARED)
    public TakenFile take(ShareId id, UUID thing, int position) {
        Share share = open(id);
        Thing found = thing(share, thing);
        TakenFile taken =
                handout.of(share.caseId(), new EvidenceId(found.id()), position).orElseThrow(NoSuchCase::new);
        happenings.fire(new ShareHappening.Taken(found.shown(), share.caseId(), me(), clock.instant()));
        return taken;
    }

    private Share open(ShareId id) {
        return shares.find(id)
                .filter(found -> found.expert().equals(me()) && found.isOpenAt(clock.instant()))
                .filter(this::hasEyes)
                .orElseThrow(NoSuchCase::new);
    }

    private Thing thing(Share share, UUID id) {
        return shelf(share).things().stream()
                .filter(shown -> shown.id().equals(id))
                .findFirst()
                .orElseThrow(NoSuchCase::new);
    }

    private boolean hasEyes(Share share) {
        return needToKnow.sees(share.steward(), share.caseId());
    }

    private Shelf shelf(Share share) {
        LocalText title = share.named()
                ? cases.find(share.steward(), share.caseId())
                        .map(CaseRow::title)
                        .orElse(null)
                : null;
        return new Shelf(
                share.id(),
                title,
                share.ending(),
                things.of(share.steward(), share.caseId()).stream()
                        .filter(thing -> share.things().contains(thing.shown()))
                        .toList());
    }

    private AccountId me() {
        return current.required().id();
    }
}
