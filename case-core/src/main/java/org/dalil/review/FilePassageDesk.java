package org.dalil.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Permission;
import org.dalil.accounts.Permitted;
import org.dalil.cases.CaseId;
import org.dalil.cases.CaseReading;
import org.dalil.cases.FactId;
import org.dalil.cases.NeedToKnow;
import org.dalil.cases.NoSuchCase;
import org.dalil.evidence.EvidenceId;
import org.dalil.evidence.ItemUnderReview;
import org.dalil.evidence.ItemsUnderReview;
import org.dalil.regimes.RegimeCatalogue;
import org.dalil.shared.Happening;
import org.dalil.shared.Outcome;

/** Marks words in the file of an item, and says what they prove. Who does so has a part in it, and does not approve it. */
@ApplicationScoped
@Transactional
public class FilePassageDesk {

    /** Why words are not marked. */
    public enum Objection {
        NOTHING_MARKED,
        /** The argument is how many letters there may be. */
        PASSAGE_TOO_LONG,
        /** The file does not say so there. */
        NOT_THESE_WORDS,
        NOTHING_PROVED,
        NO_FILE
    }

    private static final int LONGEST = 4_000;

    private final Reviews reviews;
    private final ItemsUnderReview items;
    private final CaseReading cases;
    private final RegimeCatalogue regimes;
    private final FileText texts;
    private final NeedToKnow needToKnow;
    private final CurrentPerson current;
    private final Event<Happening> happenings;
    private final Clock clock;

    protected FilePassageDesk() { // for the proxy
        this(null, null, null, null, null, null, null, null, null);
    }

    @Inject
    public FilePassageDesk(
            Reviews reviews,
            ItemsUnderReview items,
            CaseReading cases,
            RegimeCatalogue regimes,
            FileText texts,
            NeedToKnow needToKnow,
            CurrentPerson current,
            Event<Happening> happenings,
            Clock clock) {
        this.reviews = reviews;
        this.items = items;
        this.cases = cases;
        this.regimes = regimes;
        this.texts = texts;
        this.needToKnow = needToKnow;
        this.current = current;
        this.happenings = happenings;
        this.clock = clock;
    }

    /**
     * Marks words; twice is once.
     *
     * @param claim {@code fact:} or {@code criterion:} with the id of what they prove
     */
    @Permitted(Permission.EDIT_CASES)
    public Outcome<UUID> mark(CaseId file, EvidenceId id, MarkedPassage.Spot spot, String claim) {
        needToKnow.require(me(), file, Permission.EDIT_CASES);
        ItemUnderReview item = items.hold(file, id).orElseThrow(NoSuchCase::new);
        Optional<FactId> fact = fact(file, claim);
        Optional<String> criterion = criterion(claim);
        if (spot.inFile() < 1 || spot.inFile() > item.files().size()) {
            return Outcome.refused(Objection.NO_FILE);
        }
        if (spot.quote().isBlank()) {
            return Outcome.refused(Objection.NOTHING_MARKED);
        }
        if (spot.quote().length() > LONGEST) {
            return Outcome.refused(Objection.PASSAGE_TOO_LONG, LONGEST);
        }
        if (fact.isEmpty() && criterion.isEmpty()) {
            return Outcome.refused(Objection.NOTHING_PROVED);
        }
        String text = texts.page(file, item.files().get(spot.inFile() - 1), spot.page())
                .orElse("");
        if (spot.startAt() < 0 || !text.startsWith(spot.quote(), spot.startAt())) {
            return Outcome.refused(Objection.NOT_THESE_WORDS);
        }
        List<MarkedPassage> before = reviews.passages(id);
        Optional<MarkedPassage> same = before.stream()
                .filter(passage -> passage.is(spot, fact.orElse(null), criterion.orElse(null)))
                .findFirst();
        if (same.isPresent()) {
            return Outcome.done(same.get().id());
        }
        MarkedPassage marked = new MarkedPassage(
                file,
                id,
                before.stream().mapToInt(MarkedPassage::number).max().orElse(0) + 1,
                spot,
                fact.orElse(null),
                criterion.orElse(null),
                me(),
                clock.instant());
        reviews.add(marked);
        items.isNew(id);
        announce(ReviewHappening.Act.EVIDENCE_PASSAGE_MARKED, item);
        return Outcome.done(marked.id());
    }

    @Permitted(Permission.EDIT_CASES)
    public Outcome<EvidenceId> setAside(CaseId file, EvidenceId id, UUID passage) {
        needToKnow.require(me(), file, Permission.EDIT_CASES);
        ItemUnderReview item = items.hold(file, id).orElseThrow(NoSuchCase::new);
        MarkedPassage marked = reviews.passage(passage)
                .filter(found -> found.itemId().equals(id))
                .orElseThrow(NoSuchCase::new);
        if (marked.stands()) {
            marked.leaveOut(me(), clock.instant());
            items.isNew(id);
            announce(ReviewHappening.Act.EVIDENCE_PASSAGE_SET_ASIDE, item);
        }
        return Outcome.done(id);
    }

    private Optional<FactId> fact(CaseId file, String claim) {
        return claim.startsWith("fact:")
                ? cases.facts(me(), file).stream()
                        .map(fact -> fact.id())
                        .filter(known -> claim.equals("fact:" + known.value()))
                        .findFirst()
                : Optional.empty();
    }

    private Optional<String> criterion(String claim) {
        return claim.startsWith("criterion:")
                ? regimes.all().stream()
                        .flatMap(pack -> pack.criteria().stream())
                        .map(criterion -> criterion.id())
                        .filter(known -> claim.equals("criterion:" + known))
                        .findFirst()
                : Optional.empty();
    }

    private void announce(ReviewHappening.Act act, ItemUnderReview item) {
        happenings.fire(new ReviewHappening.Done(act, item.caseId(), item.id(), item.number(), me(), clock.instant()));
    }

    private AccountId me() {
        return current.required().id();
    }
}
