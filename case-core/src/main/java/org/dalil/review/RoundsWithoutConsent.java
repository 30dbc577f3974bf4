package org.dalil.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.dalil.evidence.EvidenceId;
import org.dalil.evidence.ItemUnderReview;
import org.dalil.evidence.ItemsUnderReview;
import org.dalil.protection.ConsentHappening;
import org.dalil.shared.Happening;

/** Ends the round of an item whose consent is lost: no approval from before counts beside one from afterwards. */
@ApplicationScoped
class RoundsWithoutConsent {

    private final Reviews reviews;
    private final ItemsUnderReview items;
    private final Event<Happening> happenings;
    private final Clock clock;

    protected RoundsWithoutConsent() { // for the proxy
        this(null, null, null, null);
    }

    @Inject
    RoundsWithoutConsent(Reviews reviews, ItemsUnderReview items, Event<Happening> happenings, Clock clock) {
        this.reviews = reviews;
        this.items = items;
        this.happenings = happenings;
        this.clock = clock;
    }

    void end(@Observes ConsentHappening.Followed followed) {
        if (followed.act() == ConsentHappening.Act.CONSENT_LOST) {
            ItemUnderReview item = items.hold(followed.file(), new EvidenceId(followed.about()))
                    .orElseThrow();
            Instant now = clock.instant();
            reviews.of(item.id()).stream().filter(Review::isOpen).forEach(round -> {
                round.lostConsent(now);
                happenings.fire(new ReviewHappening.Done(
                        ReviewHappening.Act.REVIEW_LOST_CONSENT,
                        item.caseId(),
                        item.id(),
                        item.number(),
                        followed.actor(),
                        now));
            });
        }
    }
}
