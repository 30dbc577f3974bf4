package org.dalil.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dalil.accounts.Account;
import org.dalil.accounts.Accounts;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Person;
import org.dalil.cases.CaseFiles;
import org.dalil.cases.CaseId;
import org.dalil.cases.CaseReading;
import org.dalil.cases.Cited;
import org.dalil.cases.NeedToKnow;
import org.dalil.cases.Paperwork;
import org.dalil.cases.RestrictedDesk;
import org.dalil.custody.Custody;
import org.dalil.editing.Editing;
import org.dalil.editing.Sheet;
import org.dalil.evidence.Arrival;
import org.dalil.evidence.Evidence;
import org.dalil.evidence.EvidenceDesk;
import org.dalil.evidence.EvidenceId;
import org.dalil.evidence.EvidenceStore;
import org.dalil.evidence.IncomingFile;
import org.dalil.evidence.IssuingParties;
import org.dalil.evidence.ItemsUnderReview;
import org.dalil.evidence.ReceivedFile;
import org.dalil.parties.MergedParties;
import org.dalil.regimes.RegimeCatalogue;
import org.dalil.review.Bench;
import org.dalil.review.ReviewDesk;
import org.dalil.review.Reviews;
import org.dalil.sealing.ChainKeyFile;
import org.dalil.shared.Happening;
import org.dalil.shared.LocalText;
import org.dalil.shared.Outcome;
import org.dalil.shared.TrailEnd;

/**
 * Gives the demo one item with a file that waits for its reviewers: the statement with which another case begins. A
 * person of the demo brings it in, by the desks that everybody uses; nobody decides about it in anybody's name.
 */
@ApplicationScoped
public class DemoReview {

    private static final String CASE = "D-2021-014";
    private static final String STATEMENT = "002_49f1e13e7a8a7d0f.txt";
    private static final String COLLECTOR = "omar@demo.example";

    private final DemoSettings settings;
    private final EntityManager entityManager;
    private final Accounts accounts;
    private final Evidence evidence;
    private final CaseFiles files;
    private final CaseReading cases;
    private final MergedParties merged;
    private final IssuingParties issuers;
    private final EvidenceStore store;
    private final Reviews reviews;
    private final ItemsUnderReview items;
    private final Bench bench;
    private final Editing editing;
    private final ChainKeyFile keys;
    private final TrailEnd trail;
    private final RegimeCatalogue regimes;
    private final Event<Happening> happenings;
    private final Clock clock;

    protected DemoReview() { // for the proxy
        this(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null);
    }

    @Inject
    public DemoReview(
            DemoSettings settings,
            EntityManager entityManager,
            Accounts accounts,
            Evidence evidence,
            CaseFiles files,
            CaseReading cases,
            MergedParties merged,
            IssuingParties issuers,
            EvidenceStore store,
            Reviews reviews,
            ItemsUnderReview items,
            Bench bench,
            Editing editing,
            ChainKeyFile keys,
            TrailEnd trail,
            RegimeCatalogue regimes,
            Event<Happening> happenings,
            Clock clock) {
        this.settings = settings;
        this.entityManager = entityManager;
        this.accounts = accounts;
        this.evidence = evidence;
        this.files = files;
        this.cases = cases;
        this.merged = merged;
        this.issuers = issuers;
        this.store = store;
        this.reviews = reviews;
        this.items = items;
        this.bench = bench;
        this.editing = editing;
        this.keys = keys;
        this.trail = trail;
        this.regimes = regimes;
        this.happenings = happenings;
        this.clock = clock;
    }

    /** Once: what has a file is never removed. */
    @Transactional
    public void start() {
        if (settings.isDemo()) {
            accounts.withEmail(COLLECTOR)
                    .map(Account::person)
                    .ifPresent(person -> theCase().filter(this::isBare).ifPresent(file -> bring(person, file)));
        }
    }

    private Optional<CaseId> theCase() {
        return entityManager
                .createQuery("select f.id from CaseFile f where f.number = :number", CaseId.class)
                .setParameter("number", CASE)
                .getResultStream()
                .findFirst();
    }

    private boolean isBare(CaseId file) {
        return entityManager
                        .createQuery("select count(*) from EvidenceFile f where f.caseId = :file", Long.class)
                        .setParameter("file", file)
                        .getSingleResult()
                == 0;
    }

    private void bring(Person person, CaseId file) {
        CurrentPerson current = () -> Optional.of(person);
        NeedToKnow needToKnow = new NeedToKnow(files);
        EvidenceDesk desk = new EvidenceDesk(
                evidence,
                files,
                cases,
                needToKnow,
                new Paperwork(
                        files,
                        needToKnow,
                        editing,
                        new RestrictedDesk(needToKnow, current, happenings, clock),
                        merged,
                        List.of(),
                        current,
                        happenings,
                        clock),
                new Cited(files),
                issuers,
                store,
                new Custody(entityManager, keys, trail, current, happenings, clock),
                current,
                clock);
        byte[] bytes = Json.bytes("documents/" + STATEMENT);
        EvidenceId item = done(desk.add(file, sheet()));
        done(desk.mayKeep(file, item));
        ReceivedFile received = done(
                store.receive(new Arrival(UUID.randomUUID(), file, bytes.length), new ByteArrayInputStream(bytes)));
        done(desk.keep(file, item, IncomingFile.of(STATEMENT, "text/plain", bytes.length, 0), received, Sheet.empty()));
        store.settle(received.arrival().id(), file, received.fingerprint());
        done(new ReviewDesk(reviews, items, bench, needToKnow, editing, regimes, current, happenings, clock)
                .send(file, item, Sheet.empty()));
    }

    private static Sheet sheet() {
        return Sheet.empty()
                .with(
                        "title",
                        new LocalText(
                                "«بيغاسوس» على جهاز في لندن، أغسطس/آب 2020",
                                "Pegasus on a device in London, August 2020",
                                "Pegasus sur un appareil à Londres, août 2020"))
                .with("type", (Object) "NGO_REPORT")
                .with("tlp", (Object) "CLEAR")
                .with("language", (Object) "ar")
                .with("dated.precision", (Object) "DAY")
                .with("dated.from", (Object) "2021-09-27")
                .with("issuers.1.words", (Object) "AOHR UK")
                .with("issuers.1.external", true);
    }

    private static <T> T done(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Refused<T> refused) {
            throw new IllegalStateException("the demo is refused: " + refused.reasons());
        }
        return ((Outcome.Done<T>) outcome).value();
    }
}
