package org.dalil.demo;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dalil.House;
import org.dalil.Wiring;
import org.dalil.accounts.Account;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.Accounts_;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Heard;
import org.dalil.accounts.People;
import org.dalil.accounts.Role;
import org.dalil.assignments.AssignmentReading;
import org.dalil.audit.ChainFixture;
import org.dalil.audit.HistoryReading;
import org.dalil.audit.NoticeReading;
import org.dalil.cases.AskId;
import org.dalil.cases.AskView;
import org.dalil.cases.CaseFiles_;
import org.dalil.cases.CaseId;
import org.dalil.cases.CasePartyView;
import org.dalil.cases.CaseRow;
import org.dalil.cases.MemberSearch;
import org.dalil.cases.NeedToKnow;
import org.dalil.clocks.Places;
import org.dalil.custody.CustodyReading;
import org.dalil.database.Database;
import org.dalil.deadlines.DeadlineReading;
import org.dalil.decisions.OutcomeReading;
import org.dalil.evidence.EvidenceView;
import org.dalil.evidence.QuarantineReading;
import org.dalil.gathering.GatheringReading;
import org.dalil.gathering.SigningReading;
import org.dalil.inspection.InspectionReading;
import org.dalil.leaks.LeakReading;
import org.dalil.letters.LetterReading;
import org.dalil.messages.MessageReading;
import org.dalil.origins.OriginReading;
import org.dalil.outlook.OutlookReading;
import org.dalil.parties.PartyKind;
import org.dalil.parties.PartyView;
import org.dalil.protection.ConsentReading;
import org.dalil.protection.ProtectionReading;
import org.dalil.protection.TraceReading;
import org.dalil.redaction.RedactionReading;
import org.dalil.regimes.RegimeCatalogue;
import org.dalil.requests.ArgumentReading;
import org.dalil.requests.BoardReading;
import org.dalil.requests.CoverageReading;
import org.dalil.requests.CrosswalkReading;
import org.dalil.requests.DecisionReading;
import org.dalil.requests.DossierShelf;
import org.dalil.requests.DraftingReading;
import org.dalil.requests.MoveReading;
import org.dalil.requests.Redaction;
import org.dalil.requests.RequestRow;
import org.dalil.requests.RequestSearch;
import org.dalil.requests.Requests_;
import org.dalil.review.ReviewReading;
import org.dalil.review.ReviewSearch;
import org.dalil.sealing.ChainKeyFile;
import org.dalil.search.BarSearch;
import org.dalil.secrets.KeyFile;
import org.dalil.sending.SubmissionReading;
import org.dalil.shared.Language;
import org.dalil.shared.Window;
import org.dalil.sharing.SharingFixture;
import org.dalil.statistics.StatisticsReading;
import org.dalil.strongroom.SealedParts_;
import org.dalil.strongroom.Strongroom;
import org.dalil.timestamps.TimeStampReading;
import org.dalil.vault.CaseKeysInMemory;
import org.dalil.waivers.WaiverReading;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Who is not a member of a case learns nothing of it, whatever she asks. Every public method of every reader is called
 * with real ids; a new method is called too, and a new reader has to be added here.
 */
@ParameterizedClass
@EnumSource
@DisplayNameGeneration(ReplaceUnderscores.class)
class NeedToKnowPersistenceTest {

    private static final RegimeCatalogue REGIMES = RegimeCatalogue.shipped();

    /** Whose case says what comes first, and nothing of what is answered. */
    private static final Set<String> PUT_A_CASE_FIRST = Set.of("RequestSearch.cases");

    /** The demo has no files of evidence and nobody who is protected: of these there is nothing to be told. */
    private static final Set<String> EMPTY_IN_THE_DEMO = Set.of(
            "MessageReading.of",
            "MessageReading.take",
            "SigningReading.days",
            "SubmissionReading.of",
            "SubmissionReading.proofs",
            "SubmissionReading.ledger",
            "SubmissionReading.receivedBy",
            "SubmissionReading.take",
            "OutcomeReading.about",
            "Correspondence.about",
            "TimeStampReading.of",
            "TimeStampReading.trouble",
            "TimeStampReading.answer",
            "QuarantineReading.lastRound",
            "InspectionReading.found",
            "InspectionReading.read",
            "InspectionReading.warnings",
            "InspectionReading.waiting",
            "OriginReading.of",
            "RedactionReading.of",
            "LetterReading.of",
            "LetterReading.differences",
            "GatheringReading.of",
            "SignatureSearch.unconfirmed",
            "CrosswalkReading.serving",
            "OutlineReading.factsOn",
            "ConsentReading.links",
            "ConsentReading.recalls",
            "ProtectionReading.grants",
            "ProtectionReading.looks",
            "ArgumentReading.searches",
            "ArgumentReading.wider",
            "ReviewSearch.queue",
            "ReviewSearch.askable",
            "ReviewReading.approvers",
            "WaiverReading.of",
            "LeakReading.last",
            "AssignmentReading.handOvers",
            "AssignmentReading.absences",
            "DecisionReading.since",
            "DecisionReading.steps",
            "HistoryReading.lately",
            "NoticeReading.rows",
            "NoticeReading.count",
            "NoticeReading.unseen",
            "NoticeReading.unseenChanges",
            "NoticeReading.seen",
            "EvidenceSearch.fingerprint");

    private static final Path CLASSES = Path.of("target/classes");

    @Parameter
    Database database;

    @Test
    void a_stranger_gets_nothing_whatever_she_asks() {
        inTheDemo(demo -> {
            AccountId stranger = DemoFixture.stranger(demo.entityManager);
            assertAll(demo.questions().flatMap(question -> demo.files().stream().map(file ->
                    (Executable) () -> assertTrue(question.asked(stranger, file).isNothing(), question::toString))));
        });
    }

    @Test
    void a_member_of_one_case_gets_nothing_of_another() {
        inTheDemo(demo -> {
            AccountId newcomer = demo.memberOf("D-2021-005");
            assertAll(demo.questions()
                    .filter(Question::isAboutOneCase)
                    .filter(question -> !PUT_A_CASE_FIRST.contains(question.toString()))
                    .flatMap(question -> demo.files().stream()
                            .filter(file -> !file.row().number().equals("D-2021-005"))
                            .map(file -> (Executable) () ->
                                    assertTrue(question.asked(newcomer, file).isNothing(), question::toString))));
        });
    }

    @Test
    void a_member_of_one_case_finds_that_one_alone() {
        inTheDemo(demo -> {
            AccountId newcomer = demo.memberOf("D-2021-005");
            House house = House.around(demo.entityManager);
            assertEquals(1, house.caseSearch().count(newcomer));
            assertEquals(
                    List.of("D-2021-005"),
                    house.caseSearch().rows(newcomer, Window.first(100)).stream()
                            .map(CaseRow::number)
                            .toList());
            assertTrue(house.requestSearch().rows(newcomer, RequestSearch.Query.all(), Window.first(100)).stream()
                    .map(RequestRow::number)
                    .allMatch(number -> number.startsWith("D-2021-005")));
            CaseId letter =
                    DemoFixture.caseFile(demo.entityManager, "D-2021-014").id();
            assertEquals(
                    List.of("D-2021-005"),
                    house.requestSearch().cases(newcomer, letter, 100).stream()
                            .map(RequestSearch.Named::name)
                            .toList());
        });
    }

    @Test
    void what_only_another_case_tells_of_a_shared_party_is_neither_shown_nor_found() {
        inTheDemo(demo -> {
            AccountId newcomer = demo.memberOf("D-2021-014");
            House house = House.around(demo.entityManager);
            CaseId letter =
                    DemoFixture.caseFile(demo.entityManager, "D-2021-014").id();
            Set<String> told = house.cases().parties(newcomer, letter).stream()
                    .flatMap(party -> party.party().names().stream())
                    .map(name -> String.valueOf(name.source()))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(Set.of("D-2021-014", "null"), told);
            assertEquals(0, found(house, newcomer, "شركة بيغاسوس"));
            assertTrue(found(house, DemoFixture.lina(demo.entityManager), "شركة بيغاسوس") > 0);
        });
    }

    private static long found(House house, AccountId viewer, String text) {
        return house.requestSearch()
                .count(viewer, new RequestSearch.Query(text, Set.of(), Set.of(), RequestSearch.Sort.NUMBER, true));
    }

    @Test
    void a_member_gets_what_there_is() {
        inTheDemo(demo -> {
            AccountId lina = DemoFixture.lina(demo.entityManager);
            assertAll(demo.questions()
                    .filter(question -> !question.puts() && !EMPTY_IN_THE_DEMO.contains(question.toString()))
                    .map(question -> () -> assertFalse(
                            demo.files().stream()
                                    .allMatch(file -> question.asked(lina, file).isNothing()),
                            () -> question + " answers with nothing in every case")));
        });
    }

    @Test
    void every_reader_is_asked() throws IOException {
        try (var files = Files.walk(CLASSES)) {
            Set<String> readers = files.map(CLASSES::relativize)
                    .map(Path::toString)
                    .filter(file -> file.matches(".*(Search|Reading)\\.class"))
                    .map(file -> file.replaceAll("\\.class$", "").replace('/', '.'))
                    .filter(reader -> !reader.startsWith("org.dalil.accounts.")) // knows of no case
                    .collect(Collectors.toCollection(TreeSet::new));
            inTheDemo(demo -> {
                readers.removeAll(demo.readers().stream()
                        .map(reader -> reader.getClass().getName())
                        .toList());
                assertEquals(Set.of(), readers, "readers that nobody asks here");
            });
        }
    }

    /** Does something in the loaded demo, and leaves it as it was. */
    private void inTheDemo(Consumer<Demo> work) {
        DemoFixture.in(database).doInTransaction(em -> {
            try {
                Demo demo = new Demo(em);
                demo.buildDossiers();
                demo.withdrawASignature();
                work.accept(demo);
            } finally {
                em.getTransaction().rollback();
                em.getTransaction().begin();
            }
        });
    }

    /** The five cases, and everything that reads them. */
    private record Demo(EntityManager entityManager, List<AskedCase> files) {

        Demo(EntityManager entityManager) {
            this(entityManager, files(entityManager));
        }

        List<Object> readers() {
            House house = House.around(entityManager);
            Wiring wiring = new Wiring(Map.of(
                    EntityManager.class,
                    entityManager,
                    Event.class,
                    new Heard(),
                    RegimeCatalogue.class,
                    REGIMES,
                    Clock.class,
                    DemoFixture.NOON,
                    Places.class,
                    Places.shipped(),
                    CurrentPerson.class,
                    (CurrentPerson) Optional::empty,
                    ChainKeyFile.class,
                    ChainFixture.keys(),
                    KeyFile.class,
                    new KeyFile(Path.of("target", "test.key"))));
            return List.of(
                    wiring.get(CustodyReading.class),
                    wiring.get(TimeStampReading.class),
                    wiring.get(SubmissionReading.class),
                    wiring.get(OutcomeReading.class),
                    wiring.get(StatisticsReading.class),
                    wiring.get(OutlookReading.class),
                    wiring.get(CoverageReading.class),
                    wiring.get(SigningReading.class),
                    wiring.get(MessageReading.class),
                    wiring.get(QuarantineReading.class),
                    wiring.get(InspectionReading.class),
                    wiring.get(OriginReading.class),
                    wiring.get(RedactionReading.class),
                    wiring.get(LetterReading.class),
                    wiring.get(GatheringReading.class),
                    wiring.get(ConsentReading.class),
                    wiring.get(ProtectionReading.class),
                    wiring.get(TraceReading.class),
                    wiring.get(ReviewReading.class),
                    wiring.get(ReviewSearch.class),
                    wiring.get(MoveReading.class),
                    wiring.get(BoardReading.class),
                    wiring.get(DecisionReading.class),
                    wiring.get(DeadlineReading.class),
                    wiring.get(NoticeReading.class),
                    wiring.get(AssignmentReading.class),
                    wiring.get(WaiverReading.class),
                    wiring.get(LeakReading.class),
                    wiring.get(CrosswalkReading.class),
                    house.caseSearch(),
                    house.cases(),
                    house.outline(),
                    SharingFixture.search(entityManager, DemoFixture.NOON),
                    new MemberSearch(entityManager, new NeedToKnow(new CaseFiles_(entityManager))),
                    house.evidence(),
                    house.signatures(),
                    house.correspondence(),
                    house.requestSearch(),
                    house.requests(),
                    new ArgumentReading(
                            new Requests_(entityManager),
                            new NeedToKnow(new CaseFiles_(entityManager)),
                            house.people()),
                    new DraftingReading(
                            new Requests_(entityManager),
                            house.caseSearch(),
                            house.outline(),
                            house.signatures(),
                            new NeedToKnow(new CaseFiles_(entityManager))),
                    house.parties(),
                    new BarSearch(entityManager, house.parties()),
                    history(),
                    shelf());
        }

        HistoryReading history() {
            return new HistoryReading(
                    entityManager, new NeedToKnow(new CaseFiles_(entityManager)), new Heard(), DemoFixture.NOON);
        }

        DossierShelf shelf() {
            return new DossierShelf(
                    new Requests_(entityManager),
                    new RequestSearch(entityManager),
                    new NeedToKnow(new CaseFiles_(entityManager)),
                    new People(new Accounts_(entityManager)),
                    new Strongroom(
                            new SealedParts_(entityManager),
                            CaseKeysInMemory.sealedWith(Path.of("target", "unused.key"))),
                    new Heard(),
                    DemoFixture.NOON);
        }

        void buildDossiers() {
            AccountId lina = DemoFixture.lina(entityManager);
            files().forEach(file ->
                    ChainFixture.tell(entityManager, file.row().id().value(), lina.value()));
            files().forEach(file -> file.request().ifPresent(request -> shelf().put(
                            lina,
                            request,
                            AskedCase.DOSSIER,
                            Redaction.NOTHING,
                            "{}",
                            List.of(AskedCase.edition()),
                            List.of(AskedCase.output()))));
        }

        void withdrawASignature() {
            entityManager
                    .createQuery(
                            """
                            update Signatory set withdrawnAt = :noon, withdrawnBecause = 'signed by mistake'
                            where id in (select s.id from Signature s where s.kind = INDIVIDUAL)""")
                    .setParameter("noon", DemoFixture.NOON.instant())
                    .executeUpdate();
        }

        /** The cases with what one needs to ask about them, as their coordinator sees them. */
        static List<AskedCase> files(EntityManager entityManager) {
            House house = House.around(entityManager);
            AccountId lina = DemoFixture.lina(entityManager);
            return house.caseSearch().rows(lina, Window.first(100)).stream()
                    .map(row -> new AskedCase(
                            row,
                            house.cases().documents(lina, row.id()).get(0).id(),
                            house.cases().asks(lina, row.id()).stream()
                                    .findFirst()
                                    .map(AskView::id)
                                    .orElseGet(AskId::next),
                            house.requestSearch().of(lina, row.id()).stream()
                                    .map(RequestRow::id)
                                    .findFirst(),
                            house.cases().parties(lina, row.id()).stream()
                                    .map(CasePartyView::party)
                                    .filter(party -> party.kind() == PartyKind.PERSON)
                                    .map(PartyView::id)
                                    .findFirst(),
                            house.evidence().items(lina, row.id()).stream()
                                    .map(EvidenceView::id)
                                    .findFirst()))
                    .toList();
        }

        AccountId memberOf(String number) {
            Account newcomer = new Account(
                    AccountId.next(),
                    "newcomer@demo.example",
                    "A newcomer",
                    "no password fits",
                    Language.ENGLISH,
                    EnumSet.of(Role.LEGAL_DRAFTER));
            entityManager.persist(newcomer);
            CaseId id = DemoFixture.caseFile(entityManager, number).id();
            new CaseFiles_(entityManager)
                    .find(id)
                    .orElseThrow()
                    .admit(newcomer.id(), Role.LEGAL_DRAFTER, DemoFixture.NOON.instant());
            return newcomer.id();
        }

        Stream<Question> questions() {
            return readers().stream()
                    .flatMap(reader -> Arrays.stream(reader.getClass().getDeclaredMethods())
                            .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                            .map(method -> new Question(reader, method)));
        }
    }
}
