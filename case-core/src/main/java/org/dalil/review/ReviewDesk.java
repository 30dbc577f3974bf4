package org.dalil.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Permission;
import org.dalil.accounts.Permitted;
import org.dalil.cases.CaseId;
import org.dalil.cases.NeedToKnow;
import org.dalil.cases.NoSuchCase;
import org.dalil.editing.Editing;
import org.dalil.editing.Sheet;
import org.dalil.editing.Typed;
import org.dalil.evidence.EvidenceId;
import org.dalil.evidence.EvidenceStatus;
import org.dalil.evidence.ItemUnderReview;
import org.dalil.evidence.ItemsUnderReview;
import org.dalil.regimes.RegimeCatalogue;
import org.dalil.shared.Happening;
import org.dalil.shared.Outcome;
import org.dalil.shared.Refusal;

/**
 * Sends items to review, grades them, and takes verdicts down. Whoever decides waits for whoever decides about the same
 * item at the same moment, so that both count.
 */
@ApplicationScoped
@Transactional
public class ReviewDesk {

    private final Reviews reviews;
    private final ItemsUnderReview items;
    private final Bench bench;
    private final NeedToKnow needToKnow;
    private final Editing editing;
    private final RegimeCatalogue regimes;
    private final CurrentPerson current;
    private final Event<Happening> happenings;
    private final Clock clock;

    protected ReviewDesk() { // for the proxy
        this(null, null, null, null, null, null, null, null, null);
    }

    @Inject
    public ReviewDesk(
            Reviews reviews,
            ItemsUnderReview items,
            Bench bench,
            NeedToKnow needToKnow,
            Editing editing,
            RegimeCatalogue regimes,
            CurrentPerson current,
            Event<Happening> happenings,
            Clock clock) {
        this.reviews = reviews;
        this.items = items;
        this.bench = bench;
        this.needToKnow = needToKnow;
        this.editing = editing;
        this.regimes = regimes;
        this.current = current;
        this.happenings = happenings;
        this.clock = clock;
    }

    /** When a review that begins today is due if nobody says otherwise. */
    @Permitted(Permission.READ_CASES)
    public LocalDate usualDay() {
        return new WorkingDays(regimes.vocabulary().reviewWorkingDays()).after(today());
    }

    /** The fields: {@code message} to the reviewers, {@code due}. */
    @Permitted(Permission.EDIT_CASES)
    public Outcome<EvidenceId> send(CaseId file, EvidenceId id, Sheet sheet) {
        ItemUnderReview item = held(file, id, Permission.EDIT_CASES);
        Typed typed = Typed.in(sheet);
        String note = typed.text("message", Typed.LONGEST);
        LocalDate due = Objects.requireNonNullElseGet(typed.day("due"), this::usualDay);
        List<Refusal> objections = new ArrayList<>(typed.objections());
        if (due.isBefore(today())) {
            objections.add(Refusal.of(ReviewObjection.DUE_IN_THE_PAST).on("due"));
        }
        List<Review> rounds = reviews.of(id);
        if (!rounds.isEmpty() && rounds.get(0).isOpen()) {
            objections.add(Refusal.of(ReviewObjection.IN_REVIEW_ALREADY));
        }
        if (item.status() == EvidenceStatus.APPROVED) {
            objections.add(Refusal.of(ReviewObjection.APPROVED_ALREADY));
        }
        if (!item.inHand()) {
            objections.add(Refusal.of(ReviewObjection.NO_FILE));
        }
        if (item.aside()) {
            objections.add(Refusal.of(ReviewObjection.STANDS_ASIDE));
        }
        if (!objections.isEmpty()) {
            return Outcome.refused(objections);
        }
        reviews.add(new Review(item, rounds.size() + 1, note, me(), clock.instant(), due));
        items.stands(id, EvidenceStatus.IN_VERIFICATION);
        editing.forget(ReviewForms.sending(id), me());
        return announced(ReviewHappening.Act.SENT_TO_REVIEW, item);
    }

    /** Asks somebody by name to look at it; whoever else may decide still may. */
    @Permitted(Permission.EDIT_CASES)
    public Outcome<EvidenceId> ask(CaseId file, EvidenceId id, AccountId reviewer) {
        ItemUnderReview item = held(file, id, Permission.EDIT_CASES);
        Optional<Review> round = reviews.of(id).stream().findFirst();
        if (round.isEmpty()) {
            return Outcome.refused(ReviewObjection.NOT_IN_REVIEW);
        }
        return round.get()
                .ask(reviewer, needToKnow.may(reviewer, file, Permission.REVIEW_EVIDENCE))
                .map(asked -> {
                    happenings.fire(
                            new ReviewHappening.Asked(reviewer, file, id, item.number(), me(), clock.instant()));
                    return id;
                });
    }

    @Permitted(Permission.EDIT_CASES)
    public Outcome<EvidenceId> callBack(CaseId file, EvidenceId id) {
        ItemUnderReview item = held(file, id, Permission.EDIT_CASES);
        Optional<Review> round = reviews.of(id).stream().findFirst();
        if (round.isEmpty()) {
            return Outcome.refused(ReviewObjection.NOT_IN_REVIEW);
        }
        if (round.get().callBack(clock.instant()) instanceof Outcome.Refused<Review> refused) {
            return Outcome.refused(refused.reasons());
        }
        if (!item.aside()) {
            items.stands(id, EvidenceStatus.PRELIMINARY_ASSESSMENT);
        }
        return announced(ReviewHappening.Act.REVIEW_CALLED_BACK, item);
    }

    /** The fields: {@code source} from A to F, {@code information} from 1 to 6, {@code reasons}. */
    @Permitted(Permission.REVIEW_EVIDENCE)
    public Outcome<EvidenceId> grade(CaseId file, EvidenceId id, Sheet sheet) {
        ItemUnderReview item = held(file, id, Permission.REVIEW_EVIDENCE);
        Typed typed = Typed.in(sheet);
        Grade.Reliability source = typed.requiredChoice("source", Grade.Reliability.class);
        Integer information = typed.number("information");
        if (information == null && sheet.text("information").isEmpty()) {
            typed.object("information", Typed.Objection.REQUIRED);
        } else if (information != null && (information < 1 || information > Grade.DEGREES)) {
            typed.object("information", Typed.Objection.NOT_IN_LIST);
        }
        String reasons = typed.required("reasons", Typed.LONGEST);
        List<Refusal> objections = new ArrayList<>(typed.objections());
        if (!item.inHand()) {
            objections.add(Refusal.of(ReviewObjection.NO_FILE));
        }
        if (!objections.isEmpty()) {
            return Outcome.refused(objections);
        }
        Grade grade = new Grade(file, id, source, Objects.requireNonNull(information), reasons, me(), clock.instant());
        boolean isSame =
                reviews.grades(id).stream().findFirst().filter(grade::isLike).isPresent();
        if (!isSame) {
            reviews.add(grade);
            announced(ReviewHappening.Act.EVIDENCE_GRADED, item);
        }
        editing.forget(ReviewForms.grading(id), me());
        return Outcome.done(id);
    }

    /** Takes a verdict down. The same verdict of the same person on the same thing is there once. */
    @Permitted(Permission.REVIEW_EVIDENCE)
    public Outcome<EvidenceId> decide(CaseId file, EvidenceId id, Decision decision) {
        ItemUnderReview item = held(file, id, Permission.REVIEW_EVIDENCE);
        Bench.Papers papers = bench.papers(id);
        if (papers.rounds().isEmpty()) {
            return Outcome.refused(ReviewObjection.NOT_IN_REVIEW);
        }
        Review round = papers.rounds().get(0);
        Reviews.Seated she = new Reviews.Seated(
                me(),
                current.required().name(),
                current.required().roles(),
                bench.seated(me()).map(Reviews.Seated::employers).orElse(Set.of()));
        Hearing hearing = bench.hearing(she, item, papers, round, bench.changer(item));
        if (hearing.given().stream().anyMatch(verdict -> verdict.repeats(decision, me()))) {
            return Outcome.done(id);
        }
        Instant now = clock.instant();
        return round.decide(decision, hearing, now).map(result -> {
            Verdict verdict = result.verdict();
            reviews.add(verdict);
            items.stands(id, result.status());
            editing.forget(ReviewForms.checks(id), me());
            happenings.fire(new ReviewHappening.Decided(
                    verdict.kind(), file, id, item.number(), verdict.seen().fingerprint(), verdict.seal(), me(), now));
            return id;
        });
    }

    private ItemUnderReview held(CaseId file, EvidenceId id, Permission permission) {
        needToKnow.require(me(), file, permission);
        return items.hold(file, id).orElseThrow(NoSuchCase::new);
    }

    private Outcome<EvidenceId> announced(ReviewHappening.Act act, ItemUnderReview item) {
        happenings.fire(new ReviewHappening.Done(act, item.caseId(), item.id(), item.number(), me(), clock.instant()));
        return Outcome.done(item.id());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private AccountId me() {
        return current.required().id();
    }
}
