package org.dalil.sending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dalil.House;
import org.dalil.Wiring;
import org.dalil.accounts.Account;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Person;
import org.dalil.audit.ChainFixture;
import org.dalil.backup.Installation;
import org.dalil.cases.CaseId;
import org.dalil.database.CutOff;
import org.dalil.database.Database;
import org.dalil.demo.DemoFixture;
import org.dalil.editing.Edit;
import org.dalil.editing.Sheet;
import org.dalil.gathering.GuestDesk;
import org.dalil.gathering.InvitationDesk;
import org.dalil.gathering.Reply;
import org.dalil.gathering.SignOnDesk;
import org.dalil.letters.LetterDesk;
import org.dalil.mail.MailSettings;
import org.dalil.regimes.RegimeCatalogue;
import org.dalil.requests.DossierShelf;
import org.dalil.requests.Redaction;
import org.dalil.requests.RequestId;
import org.dalil.sealing.ChainKeyFile;
import org.dalil.secrets.KeyFile;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;
import org.dalil.shared.Outcome;
import org.dalil.signon.SignedTextDesk;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The server dies before each single statement that a submission or a signature writes, and before the commit: there is
 * nothing of it then, not in any table, and the next try does all of it.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NoneHalfPersistenceTest {

    @TempDir
    private static Path folder;

    @ParameterizedTest
    @EnumSource
    void is_left_of_a_submission_or_of_a_signature(Database database) {
        try (Installation.Running dalil = started(database)) {
            CutOff cut = new CutOff(dalil.factory());
            RequestId request = dalil.inTransaction(em -> DemoFixture.nso(em).id());
            Sheet sheet = dalil.inTransaction(em -> ready(em, request));
            wholeOrNot(
                    cut,
                    em -> get(em, SubmissionDesk.class).record(request, sheet),
                    "submission",
                    "submission_recipient",
                    "leak_search",
                    "audit_entry",
                    "audit_entry");
            String link = dalil.inTransaction(NoneHalfPersistenceTest::invited);
            wholeOrNot(
                    cut,
                    em -> get(em, GuestDesk.class).answer(link, Reply.Act.SIGN, signature()),
                    "signature",
                    "reply",
                    "audit_entry");
        }
    }

    /** @param grown the tables that have one row more when it is done, or as many as they are named */
    private static void wholeOrNot(CutOff cut, Function<EntityManager, Outcome<?>> work, String... grown) {
        Map<String, Long> before = cut.rows();
        int died =
                cut.everywhere(em -> done(work.apply(em)), () -> assertEquals(before, cut.rows(), "something is left"));
        assertTrue(died > grown.length, () -> "died " + died + " times only");
        Map<String, Long> after = cut.rows();
        Stream.of(grown)
                .forEach(table ->
                        assertEquals(Collections.frequency(List.of(grown), table), grown(before, after, table), table));
    }

    /** A database of its own: what is committed here would be found by others. */
    private static Installation.Running started(Database database) {
        Installation.Running dalil =
                Installation.emptyOn(database, folder.resolve(database.name())).started();
        dalil.inTransaction(em -> DemoFixture.load(em));
        return dalil;
    }

    /** The request is ready, and its dossier and a verified address are there; answers with what is to be recorded. */
    private static Sheet ready(EntityManager em, RequestId request) {
        em.createNativeQuery("update sanctions_request set status = 'READY_TO_SUBMIT' where id = :id")
                .setParameter("id", request.value())
                .executeUpdate();
        get(em, DossierShelf.class)
                .put(
                        DemoFixture.lina(em),
                        request,
                        1,
                        Redaction.NOTHING,
                        "{}",
                        List.of(new DossierShelf.Edition(
                                Language.ENGLISH, 1, "%PDF".getBytes(StandardCharsets.US_ASCII))),
                        List.of());
        ContactId office = done(get(em, ContactDesk.class)
                .add(Sheet.empty()
                        .with("addressee", (Object) "EU-AD-HRVP")
                        .with("office", LocalText.english("High Representative"))
                        .with("channel", Channel.EMAIL)
                        .with("address", (Object) "office@example.org")
                        .with("language", Language.ENGLISH)
                        .with("verifiedOn", (Object) "2026-09-01")));
        return Sheet.empty()
                .with("dossier", (Object) "1")
                .with("sent.day", (Object) "2026-11-20")
                .with("sent.time", (Object) "10:00")
                .with("sent.zone", (Object) "Europe/Brussels")
                .with("to." + office.value(), (Object) "true")
                .with("messageId", (Object) "<1@example.org>");
    }

    /** Sign-on is open, and somebody is invited; answers with what her link carries. */
    private static String invited(EntityManager em) {
        CaseId file = DemoFixture.caseFile(em, "D-2021-014").id();
        UUID text = done(
                get(em, SignedTextDesk.class).add(file, Sheet.empty().with("title", LocalText.english("A letter"))));
        LetterDesk letters = get(em, LetterDesk.class);
        done(letters.write(
                file,
                text,
                new Edit(
                        letters.open(file, text).revision(),
                        Sheet.empty().with("body", LocalText.english("Words of 2026.")))));
        done(get(em, SignOnDesk.class)
                .open(
                        file,
                        text,
                        "f",
                        Sheet.empty()
                                .with("closes.day", (Object) "2026-11-30")
                                .with("closes.time", (Object) "18:00")
                                .with("closes.zone", (Object) "Europe/Brussels")));
        return done(get(em, InvitationDesk.class)
                        .invite(
                                file,
                                text,
                                "f",
                                Sheet.empty()
                                        .with("lines", (Object) "Gulf Watch; office@gulf.example; en")
                                        .with("kind", (Object) "ORGANISATION")
                                        .with("language", (Object) "ENGLISH")))
                .get(0)
                .token();
    }

    private static Sheet signature() {
        return Sheet.empty()
                .with("letter", (Object) "1")
                .with("name", LocalText.english("Gulf Watch"))
                .with("signer", (Object) "Rana S.")
                .with("function", (Object) "Director")
                .with("authorised", (Object) Sheet.YES);
    }

    private static long grown(Map<String, Long> before, Map<String, Long> after, String table) {
        return rows(after, table) - rows(before, table);
    }

    private static long rows(Map<String, Long> rows, String table) {
        return rows.entrySet().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase(table))
                .mapToLong(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    private static <T> T done(Outcome<T> outcome) {
        return ((Outcome.Done<T>) assertInstanceOf(Outcome.Done.class, outcome, outcome::toString)).value();
    }

    private static <T> T get(EntityManager em, Class<T> desk) {
        Person lina = em.find(Account.class, DemoFixture.lina(em)).person();
        Map<Class<?>, Object> tools = new HashMap<>();
        tools.put(EntityManager.class, em);
        tools.put(Event.class, ChainFixture.heardByTheTrail(em));
        tools.put(RegimeCatalogue.class, House.LAW);
        tools.put(Clock.class, DemoFixture.NOON);
        tools.put(CurrentPerson.class, (CurrentPerson) () -> Optional.of(lina));
        tools.put(ChainKeyFile.class, ChainFixture.keys());
        tools.put(MailSettings.class, new MailSettings(Map.of()));
        tools.put(KeyFile.class, new KeyFile(folder.resolve("test.key")));
        tools.put(OfficesOfStates.class, OfficesOfStates.shipped());
        return desk.cast(new Wiring(tools).get(desk));
    }
}
