package org.dalil;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.Accounts_;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Heard;
import org.dalil.accounts.NotPermitted;
import org.dalil.accounts.Open;
import org.dalil.accounts.People;
import org.dalil.accounts.Role;
import org.dalil.audit.ChainFixture;
import org.dalil.cases.AskId;
import org.dalil.cases.CaseId;
import org.dalil.cases.CasePartyView;
import org.dalil.cases.CitationId;
import org.dalil.cases.DocumentId;
import org.dalil.cases.FactId;
import org.dalil.cases.NoSuchCase;
import org.dalil.cases.PassageId;
import org.dalil.cases.Tlp;
import org.dalil.database.Database;
import org.dalil.demo.DemoFixture;
import org.dalil.editing.Edit;
import org.dalil.editing.Sheet;
import org.dalil.evidence.EvidenceId;
import org.dalil.evidence.EvidenceStore;
import org.dalil.parties.NoSuchParty;
import org.dalil.parties.PartyId;
import org.dalil.parties.PartyKind;
import org.dalil.regimes.RegimeCatalogue;
import org.dalil.regimes.RegimeId;
import org.dalil.requests.Proofreader;
import org.dalil.requests.RequestId;
import org.dalil.review.FileText;
import org.dalil.sealing.ChainKeyFile;
import org.dalil.secrets.KeyFile;
import org.dalil.shared.Digest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Whatever a desk can do, tried by somebody whose role allows everything and who is no member of the case, and by
 * somebody whose role in this case allows to read only. The methods are found, and their arguments made by type: a new
 * one is tried without anyone remembering.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EveryDeskPersistenceTest {

    /** Desks and methods at which nobody speaks of a case or of what is in one; beside those that are {@link Open}. */
    private static final Set<String> OF_NO_CASE = Set.of(
            "AbsenceDesk",
            "AccountDesk",
            "AdministrationDesk",
            "AffiliationDesk",
            "AuditDesk",
            "ContactDesk",
            "DigestDesk",
            "FeedDesk",
            "CorrectionDesk",
            "CustodyAuditDesk",
            "DraftDesk",
            "MailDesk",
            "PasswordDesk",
            "ExportDesk",
            "SavedViewDesk",
            "SecondFactorDesk",
            "SeenDesk",
            "SessionDesk",
            "CaseDesk.open",
            "ExpertDesk.found",
            "ExpertDesk.shown",
            "PartyDesk.create",
            "QuarantineDesk.checkNow",
            "QuarantineDesk.isChecking",
            "ReviewDesk.usualDay",
            "VerdictAuditDesk");

    /** What every member of a case may do, whatever her role. */
    private static final Set<String> FOR_EVERY_MEMBER =
            Set.of("EvidenceDesk.numbered", "EvidenceDesk.take", "EvidenceDesk.listed", "RestrictedDesk.shown");

    /** What those do who otherwise only read. */
    private static final Set<String> FOR_REVIEWERS =
            Set.of("CounterPointDesk.approve", "DecisionDesk.confirm", "ReviewDesk.decide", "ReviewDesk.grade");

    /** What a grant to one person allows, and no role. */
    private static final Set<String> FOR_WHOM_IT_IS_GRANTED = Set.of("LookDesk.look", "LookDesk.seen");

    private static final RegimeCatalogue REGIMES = RegimeCatalogue.shipped();

    private static final List<Class<?>> THINGS_OF_A_CASE = List.of(CaseId.class, RequestId.class);

    @TestFactory
    Stream<DynamicTest> tells_nothing_to_who_is_no_member() {
        return methods(named(OF_NO_CASE).negate())
                .map(method -> dynamicTest(
                        name(method),
                        () -> as(work -> {
                            var answer =
                                    assertThrows(RuntimeException.class, () -> work.call(method), () -> name(method));
                            assertTrue(
                                    answer instanceof NoSuchCase || answer instanceof NoSuchParty,
                                    () -> name(method) + " " + answer);
                        })));
    }

    @TestFactory
    Stream<DynamicTest> does_nothing_for_who_may_only_read_in_this_case() {
        return methods(named(OF_NO_CASE)
                        .or(named(FOR_EVERY_MEMBER))
                        .or(named(FOR_REVIEWERS))
                        .or(named(FOR_WHOM_IT_IS_GRANTED))
                        .negate())
                .filter(method -> Arrays.stream(method.getParameterTypes()).anyMatch(THINGS_OF_A_CASE::contains))
                .map(method -> dynamicTest(
                        name(method),
                        () -> as(work -> {
                            work.admit(Role.EVIDENCE_REVIEWER);
                            assertThrows(NotPermitted.class, () -> work.call(method), () -> name(method));
                        })));
    }

    @TestFactory
    Stream<DynamicTest> is_open_to_every_member_where_it_says_so() {
        return methods(named(FOR_EVERY_MEMBER))
                .map(method -> dynamicTest(
                        name(method),
                        () -> as(work -> {
                            work.admit(Role.EVIDENCE_REVIEWER);
                            work.call(method);
                        })));
    }

    @Test
    void what_is_excepted_is_there() {
        Set<String> excepted = new TreeSet<>(OF_NO_CASE);
        excepted.addAll(FOR_EVERY_MEMBER);
        excepted.addAll(FOR_WHOM_IT_IS_GRANTED);
        methods(method -> true).forEach(method -> {
            excepted.remove(name(method));
            excepted.remove(method.getDeclaringClass().getSimpleName());
        });
        assertEquals(Set.of(), excepted);
    }

    private static Stream<Method> methods(Predicate<Method> wanted) {
        return Wiring.named("Desk").stream()
                .flatMap(desk -> Arrays.stream(desk.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers())
                        && !Modifier.isStatic(method.getModifiers())
                        && !method.isSynthetic()
                        && !method.isAnnotationPresent(Open.class))
                .filter(wanted)
                .sorted(Comparator.comparing(Method::toString));
    }

    private static Predicate<Method> named(Set<String> names) {
        return method -> names.contains(name(method))
                || names.contains(method.getDeclaringClass().getSimpleName());
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    /** Tarek drafts in other cases, and is no member of any of the demo. */
    private record Bench(EntityManager em, AccountId me, CaseId file) {

        void admit(Role role) {
            em.createNativeQuery("insert into case_member (case_id, account, role, since, admitted_by)"
                            + " select case_id, :me, :role, since, admitted_by from case_member"
                            + " where case_id = :file and account = :lina")
                    .setParameter("me", me.value())
                    .setParameter("role", role.name())
                    .setParameter("file", file.value())
                    .setParameter("lina", DemoFixture.lina(em).value())
                    .executeUpdate();
        }

        void call(Method method) {
            Object desk = new Wiring(tools()).get(method.getDeclaringClass());
            Anything anything = new Anything(Things.OF_THE_CASE);
            Object[] arguments = Arrays.stream(method.getGenericParameterTypes())
                    .map(anything::of)
                    .toArray();
            try {
                method.invoke(desk, arguments);
            } catch (InvocationTargetException e) {
                if (e.getCause() instanceof RuntimeException answer) {
                    throw answer;
                }
                throw new AssertionError(e.getCause());
            } catch (IllegalAccessException e) {
                throw new AssertionError(e);
            }
        }

        private Map<Class<?>, Object> tools() {
            People people = new People(new Accounts_(em));
            Map<Class<?>, Object> tools = new HashMap<>();
            tools.put(EntityManager.class, em);
            tools.put(CurrentPerson.class, (CurrentPerson) () -> people.find(me));
            tools.put(Event.class, new Heard());
            tools.put(Clock.class, DemoFixture.NOON);
            tools.put(RegimeCatalogue.class, REGIMES);
            tools.put(EvidenceStore.class, Desks.storeIn(em, Path.of("target", "evidence")));
            tools.put(Proofreader.class, (Proofreader) text -> Optional.empty());
            tools.put(FileText.class, (FileText) (file, fingerprint, page) -> Optional.empty());
            tools.put(ChainKeyFile.class, ChainFixture.keys());
            tools.put(KeyFile.class, new KeyFile(Path.of("target", "test.key")));
            return tools;
        }
    }

    /** What is in the case, so that nothing is missed but the right to it. */
    private static final class Things {

        static final Map<Class<?>, Object> OF_THE_CASE = DemoFixture.reading(Database.H2, Things::all);

        private static Map<Class<?>, Object> all(EntityManager em) {
            CaseId file = DemoFixture.caseFile(em, "D-2021-014").id();
            AccountId lina = DemoFixture.lina(em);
            House house = House.around(em);
            Map<Class<?>, Object> things = new HashMap<>();
            things.put(CaseId.class, file);
            things.put(RequestId.class, DemoFixture.nso(em).id());
            things.put(AccountId.class, lina);
            things.put(
                    DocumentId.class, house.cases().documents(lina, file).get(0).id());
            things.put(FactId.class, house.cases().facts(lina, file).get(0).id());
            things.put(AskId.class, house.cases().asks(lina, file).get(0).id());
            things.put(
                    CitationId.class, house.cases().citations(lina, file).get(0).id());
            things.put(
                    PassageId.class, house.cases().passages(lina, file).get(0).id());
            things.put(
                    EvidenceId.class, house.evidence().items(lina, file).get(0).id());
            things.put(PartyId.class, somebodyKnownHereOnly(house.cases().parties(lina, file)));
            things.put(RegimeId.class, new RegimeId("EU-GHRSR"));
            things.put(Sheet.class, Sheet.empty());
            things.put(Edit.class, new Edit(0, Sheet.empty()));
            things.put(Tlp.class, Tlp.RED);
            things.put(Digest.class, Digest.of("x"));
            things.put(Charset.class, StandardCharsets.UTF_8);
            return things;
        }

        private static PartyId somebodyKnownHereOnly(List<CasePartyView> parties) {
            return parties.stream()
                    .map(CasePartyView::party)
                    .filter(party -> party.kind() == PartyKind.PERSON)
                    .findFirst()
                    .orElseThrow()
                    .id();
        }
    }

    private interface Work {
        void with(Bench bench);
    }

    private static void as(Work work) {
        try (EntityManager em = DemoFixture.in(Database.H2).factory().createEntityManager()) {
            em.getTransaction().begin();
            try {
                work.with(new Bench(em, DemoFixture.account(em, "tarek@demo.example"), (CaseId)
                        Things.OF_THE_CASE.get(CaseId.class)));
            } finally {
                em.getTransaction().rollback();
            }
        }
    }
}
