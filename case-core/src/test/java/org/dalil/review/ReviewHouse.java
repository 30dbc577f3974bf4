package org.dalil.review;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dalil.Desks;
import org.dalil.House;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Heard;
import org.dalil.accounts.Person;
import org.dalil.accounts.Role;
import org.dalil.cases.CaseFiles_;
import org.dalil.cases.CaseId;
import org.dalil.cases.Disclosure;
import org.dalil.cases.NeedToKnow;
import org.dalil.custody.Captures;
import org.dalil.demo.DemoFixture;
import org.dalil.editing.Editing;
import org.dalil.editing.Revisions_;
import org.dalil.editing.Sheet;
import org.dalil.evidence.Arrival;
import org.dalil.evidence.EvidenceDesk;
import org.dalil.evidence.EvidenceId;
import org.dalil.evidence.EvidenceStore;
import org.dalil.evidence.Evidence_;
import org.dalil.evidence.IncomingFile;
import org.dalil.evidence.ItemsUnderReview;
import org.dalil.evidence.ReceivedFile;
import org.dalil.parties.Parties_;
import org.dalil.regimes.RegimeCatalogue;
import org.dalil.regimes.Vocabulary.ChecklistItem;
import org.dalil.shared.Language;
import org.dalil.shared.Outcome;

/** The desks of reviews, wired by hand for one person of the demo. */
public record ReviewHouse(
        Person person,
        Heard heard,
        ReviewDesk desk,
        ReviewReading reading,
        ReviewSearch search,
        FilePassageDesk passages,
        AffiliationDesk affiliations,
        RoundsWithoutConsent withoutConsent) {

    private static final RegimeCatalogue REGIMES = RegimeCatalogue.shipped();

    /** What every file says on its only page. */
    public static final String TEXT = "The phone was infected.";

    public static ReviewHouse of(EntityManager em, String name, Role... roles) {
        return of(em, name, DemoFixture.NOON, roles);
    }

    static ReviewHouse of(EntityManager em, String name, Clock clock, Role... roles) {
        return of(em, name, new Heard(), clock, roles);
    }

    /** One whose happenings somebody else hears too. */
    static ReviewHouse of(EntityManager em, String name, Heard heard, Clock clock, Role... roles) {
        AccountId account = DemoFixture.account(em, name + "@demo.example");
        Person person = new Person(
                account,
                House.around(em).people().nameOf(account).orElseThrow(),
                name,
                Set.of(roles),
                Language.ENGLISH);
        CurrentPerson current = () -> Optional.of(person);
        NeedToKnow needToKnow = new NeedToKnow(new CaseFiles_(em));
        Editing editing = new Editing(new Revisions_(em), clock);
        Reviews reviews = new Reviews_(em);
        ItemsUnderReview items = new ItemsUnderReview(new Evidence_(em), new Parties_(em), new Captures(em));
        House house = House.around(em);
        Bench bench = new Bench(reviews, needToKnow, house.people(), REGIMES);
        return new ReviewHouse(
                person,
                heard,
                new ReviewDesk(reviews, items, bench, needToKnow, editing, REGIMES, current, heard, clock),
                new ReviewReading(items, bench, needToKnow, house.people()),
                new ReviewSearch(em, clock),
                new FilePassageDesk(
                        reviews,
                        items,
                        house.cases(),
                        REGIMES,
                        (file, fingerprint, page) -> page == 1 ? Optional.of(TEXT) : Optional.empty(),
                        needToKnow,
                        current,
                        heard,
                        clock),
                new AffiliationDesk(reviews, current, heard, clock),
                new RoundsWithoutConsent(reviews, items, heard, clock));
    }

    /** An item that somebody adds with a file, sends to review, and that the reviewer of the case has graded. */
    public static EvidenceId inReview(EntityManager em, CaseId file, EvidenceStore store, String collector) {
        EvidenceId item = withFile(em, file, store, collector, collector + " " + file);
        done(of(em, collector).desk().send(file, item, Sheet.empty()));
        grade(em, file, item);
        return item;
    }

    /** The target may be shown it. */
    public static EvidenceId withFile(
            EntityManager em, CaseId file, EvidenceStore store, String collector, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        EvidenceDesk desk = Desks.of(em, collector, store).evidence();
        done(desk.mayKeep(file, null));
        ReceivedFile received = done(
                store.receive(new Arrival(UUID.randomUUID(), file, bytes.length), new ByteArrayInputStream(bytes)));
        return done(desk.keep(
                file,
                null,
                IncomingFile.of("found.txt", "text/plain", bytes.length, 0),
                received,
                Sheet.empty().with("disclosable", Disclosure.Answer.YES)));
    }

    public static void grade(EntityManager em, CaseId file, EvidenceId item) {
        done(of(em, "claire").desk().grade(file, item, grade("B", "2")));
    }

    static Sheet grade(String source, String information) {
        return Sheet.empty()
                .with("source", (Object) source)
                .with("information", (Object) information)
                .with("reasons", (Object) "Known for careful work; two others say the same.");
    }

    /** Two people approve an item, as the house wants it. */
    public static void approve(EntityManager em, CaseId file, EvidenceId item) {
        of(em, "claire", Role.EVIDENCE_REVIEWER).approves(file, item);
        of(em, "lina", Role.COORDINATOR).approves(file, item);
    }

    void approves(CaseId file, EvidenceId item) {
        done(desk.decide(file, item, approval(file, item)));
    }

    Decision approval(CaseId file, EvidenceId item) {
        return decision(Verdict.Kind.APPROVE, file, item, "", answers());
    }

    Decision decision(Verdict.Kind kind, CaseId file, EvidenceId item, String note, List<Answer> answers) {
        return new Decision(kind, seen(file, item), note, answers);
    }

    Edition seen(CaseId file, EvidenceId item) {
        return reading.open(person.id(), file, item).orElseThrow().now();
    }

    static List<Answer> answers() {
        List<Answer> answers = new ArrayList<>();
        for (ChecklistItem point : Hearing.asked(REGIMES.vocabulary().reviewChecklist())) {
            answers.add(
                    point.topic().equals("consent")
                            ? Answer.notApplicable(point.id(), "Nobody is named.")
                            : Answer.yes(point.id()));
        }
        return answers;
    }

    static LocalDate today() {
        return LocalDate.ofInstant(DemoFixture.NOON.instant(), DemoFixture.NOON.getZone());
    }

    public static <T> T done(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Refused<T> refused) {
            throw new AssertionError(refused.reasons());
        }
        return ((Outcome.Done<T>) outcome).value();
    }
}
