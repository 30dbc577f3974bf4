package org.dalil.gathering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dalil.House;
import org.dalil.Wiring;
import org.dalil.accounts.Account;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Person;
import org.dalil.audit.ChainFixture;
import org.dalil.backup.Installation;
import org.dalil.cases.CaseId;
import org.dalil.database.Database;
import org.dalil.demo.DemoFixture;
import org.dalil.editing.Edit;
import org.dalil.editing.Sheet;
import org.dalil.letters.LetterDesk;
import org.dalil.mail.MailDesk;
import org.dalil.mail.MailKind;
import org.dalil.mail.MailSettings;
import org.dalil.mail.MailState;
import org.dalil.mail.TakenMail;
import org.dalil.regimes.RegimeCatalogue;
import org.dalil.sealing.ChainKeyFile;
import org.dalil.secrets.KeyFile;
import org.dalil.shared.Digest;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;
import org.dalil.shared.Outcome;
import org.dalil.shared.Refusal;
import org.dalil.signon.Signature;
import org.dalil.signon.SignatureView;
import org.dalil.signon.SignedTextDesk;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** From a letter to its sealed list: those who work on it, and those who hold a link. */
@ParameterizedClass
@EnumSource
@DisplayNameGeneration(ReplaceUnderscores.class)
class GatheringPersistenceTest {

    private static final Map<Database, Installation.Running> RUNNING = new EnumMap<>(Database.class);
    private static final int MANY = 200;
    private static final int AT_ONCE = 20;

    private static final ThreadLocal<Clock> CLOCK = ThreadLocal.withInitial(() -> DemoFixture.NOON);

    private static final ThreadLocal<Map<String, String>> MAIL = ThreadLocal.withInitial(Map::of);

    @TempDir
    private static Path folder;

    @Parameter
    Database database;

    @Test
    void a_link_lets_one_sign_once_and_gives_another_one_to_correct_and_to_take_back() {
        UUID text = open();
        String link = invite(text, "Gulf Watch; office@gulf.example; en").get(0).token();
        assertEquals(Visit.State.OPEN, look(link).state());
        String kept = done(answer(link, Reply.Act.SIGN, signed("Gulf Watch")));
        assertNotEquals(link, kept);
        assertEquals(Visit.State.USED, look(link).state());
        assertEquals(
                Outcome.refused(GuestDesk.Objection.NOT_NOW), answer(link, Reply.Act.SIGN, signed("Gulf Watch again")));
        assertEquals(Visit.State.SIGNED, look(kept).state());
        assertEquals(kept, done(answer(kept, Reply.Act.CORRECT, signed("Gulf Rights Watch"))));
        assertEquals(List.of("Gulf Rights Watch"), standing(text));
        done(answer(kept, Reply.Act.WITHDRAW, Sheet.empty().with("letter", (Object) "1")));
        assertEquals(List.of(), standing(text));
        assertEquals(Visit.State.WITHDRAWN, look(kept).state());
        done(answer(kept, Reply.Act.SIGN, signed("Gulf Watch")));
        assertEquals(List.of("Gulf Watch"), standing(text));
    }

    @Test
    void where_mail_leaves_the_house_a_mail_brings_the_link_and_nobody_sees_it() {
        UUID text = open();
        MAIL.set(Map.of("DALIL_SMTP_HOST", "localhost", "DALIL_SMTP_FROM", "dalil@house.example"));
        try {
            List<InvitationDesk.Issued> two = invite(text, "Gulf Watch; office@gulf.example; ar\nAtlas Forum");
            assertEquals(
                    List.of(true, false),
                    two.stream().map(InvitationDesk.Issued::mailed).toList());
            assertEquals(Visit.State.OPEN, look(two.get(1).token()).state());
            assertEquals(
                    Arrays.asList(MailState.WAITING, null),
                    view(text).invitations().stream().map(InvitationView::mail).toList());
            UUID invited = two.get(0).invitation();
            assertEquals(Outcome.refused(InvitationDesk.Objection.MAIL_WAITS), inTransaction(em -> invitations(em)
                    .remind(file(em), invited)));
            TakenMail mail = inTransaction(em -> {
                MailDesk desk = (MailDesk) wiring(em).get(MailDesk.class);
                TakenMail taken = desk.due().stream()
                        .flatMap(id -> desk.take(id).stream())
                        .filter(one -> one.to().value().equals("office@gulf.example"))
                        .findFirst()
                        .orElseThrow();
                desk.left(taken.id());
                return taken;
            });
            assertEquals(Language.ARABIC, mail.language());
            assertEquals("Lina Haddad", mail.particulars().get("by"));
            assertEquals(
                    "2026-11-30T18:00+01:00[Europe/Brussels]",
                    mail.particulars().get("closes"));
            assertEquals(Visit.State.OPEN, look(mail.particulars().get("token")).state());
            assertTrue(done(inTransaction(em -> invitations(em).remind(file(em), invited)))
                    .mailed());
            assertTrue(inTransaction(em -> em.createQuery(
                                    "select kind from OutgoingMail where about = :one and state = WAITING",
                                    MailKind.class)
                            .setParameter("one", invited)
                            .getResultList())
                    .equals(List.of(MailKind.REMINDER)));
        } finally {
            MAIL.remove();
        }
    }

    @Test
    void whoever_declines_may_think_again() {
        UUID text = open();
        String link = invite(text, "Gulf Watch").get(0).token();
        String kept = done(answer(link, Reply.Act.DECLINE, Sheet.empty().with("letter", (Object) "1")));
        assertEquals(Visit.State.DECLINED, look(kept).state());
        assertEquals(1, view(text).count(Invitation.State.DECLINED));
        done(answer(kept, Reply.Act.SIGN, signed("Gulf Watch")));
        assertEquals(List.of("Gulf Watch"), standing(text));
    }

    @Test
    void an_organisation_says_who_signs_and_that_she_may() {
        UUID text = open();
        String link = invite(text, "Gulf Watch").get(0).token();
        Outcome<String> outcome = answer(
                link, Reply.Act.SIGN, Sheet.empty().with("letter", (Object) "1").with("name.en", (Object) "G"));
        assertEquals(List.of("signer", "function", "authorised"), fields(outcome));
        assertEquals(Visit.State.OPEN, look(link).state());
    }

    @Test
    void a_link_that_is_no_link_is_revoked_or_too_old_tells_nothing() {
        UUID text = open();
        InvitationDesk.Issued issued = invite(text, "Gulf Watch").get(0);
        assertEquals(Visit.nobody(Visit.State.UNKNOWN), look("x" + issued.token()));
        assertEquals(
                Visit.nobody(Visit.State.EXPIRED),
                at(Clock.offset(DemoFixture.NOON, Duration.ofDays(91)), em -> guests(em)
                        .look(issued.token(), "b")));
        inTransaction(em -> invitations(em).revoke(file(em), issued.invitation()));
        assertEquals(Visit.nobody(Visit.State.REVOKED), look(issued.token()));
        assertEquals(
                Outcome.refused(GuestDesk.Objection.NOT_NOW),
                answer(issued.token(), Reply.Act.SIGN, signed("Gulf Watch")));
        List<String> kept = inTransaction(em ->
                em.createQuery("select token from InvitationLink", String.class).getResultList());
        assertFalse(kept.contains(issued.token()));
    }

    @Test
    void whoever_tries_links_is_shown_nothing_for_a_while() {
        UUID text = open();
        String link = invite(text, "Gulf Watch").get(0).token();
        inTransaction(em -> {
            GuestDesk guests = guests(em);
            IntStream.range(0, Turnstile.WRONG_LINKS).forEach(i -> guests.look("guess " + i, "a"));
            assertEquals(Visit.State.TOO_MANY, guests.look(link, "a").state());
            assertEquals(Visit.State.OPEN, guests.look(link, "elsewhere").state());
            return null;
        });
    }

    @Test
    void after_the_deadline_nothing_is_signed_corrected_or_taken_back() {
        UUID text = open();
        List<InvitationDesk.Issued> two = invite(text, "Gulf Watch\nAtlas Forum");
        String kept = done(answer(two.get(0).token(), Reply.Act.SIGN, signed("Gulf Watch")));
        Clock later = Clock.offset(DemoFixture.NOON, Duration.ofDays(9));
        assertEquals(
                Visit.State.CLOSED, at(later, em -> guests(em).look(kept, "a")).state());
        for (String token : List.of(kept, two.get(1).token())) {
            assertEquals(Outcome.refused(GuestDesk.Objection.NOT_NOW), at(later, em -> guests(em)
                    .answer(token, Reply.Act.SIGN, signed("Late"))));
        }
    }

    @Test
    void other_words_suspend_signatures_until_they_are_confirmed_and_the_guest_signs_what_she_read() {
        UUID text = open();
        List<InvitationDesk.Issued> two = invite(text, "Gulf Watch\nAtlas Forum");
        String kept = done(answer(two.get(0).token(), Reply.Act.SIGN, signed("Gulf Watch")));
        assertEquals(Outcome.refused(SignOn.Objection.SAME_WORDS), replace(text, "true"));
        write(text, "Other words of 2026.");
        assertTrue(view(text).otherWords());
        done(replace(text, "true"));
        assertEquals(List.of(), standing(text));
        assertEquals(Visit.State.UNCONFIRMED, look(kept).state());
        assertEquals(1, view(text).count(Invitation.State.UNCONFIRMED));
        assertEquals(1, view(text).changes().get(0).suspended());
        assertEquals("Lina Haddad", view(text).changes().get(0).decidedBy());
        assertEquals(
                Outcome.refused(GuestDesk.Objection.OTHER_WORDS),
                answer(two.get(1).token(), Reply.Act.SIGN, signed("Atlas Forum")));
        done(answer(kept, Reply.Act.CONFIRM, Sheet.empty().with("letter", (Object) "2")));
        assertEquals(List.of("Gulf Watch"), standing(text));
        write(text, "Other words of 2026, with a comma.");
        done(replace(text, "false"));
        assertEquals(List.of("Gulf Watch"), standing(text));
    }

    @Test
    void a_list_is_sealed_when_sign_on_is_over_and_whoever_comes_later_is_late() {
        UUID text = open();
        List<InvitationDesk.Issued> two = invite(text, "Gulf Watch\nAtlas Forum");
        done(answer(two.get(0).token(), Reply.Act.SIGN, signed("Gulf Watch")));
        assertEquals(Outcome.refused(SignOn.Objection.STILL_OPEN), seal(text));
        done(inTransaction(em -> signOns(em).close(file(em), text)));
        done(seal(text));
        assertEquals(Outcome.refused(SignOn.Objection.SEALED_ALREADY), seal(text));
        SealedListView first = view(text).sealed().get(0);
        assertEquals(Digest.of(first.content()), first.fingerprint());
        assertTrue(view(text).sealedAsItStands());
        done(inTransaction(em -> signOns(em).open(file(em), text, "f", deadline())));
        done(answer(two.get(1).token(), Reply.Act.SIGN, signed("Atlas Forum")));
        assertFalse(view(text).sealedAsItStands());
        assertEquals(
                List.of(false, true),
                signatures(text).stream().map(SignatureView::late).toList());
        done(inTransaction(em -> signOns(em).close(file(em), text)));
        done(seal(text));
        assertEquals(
                List.of(2, 1),
                view(text).sealed().stream().map(SealedListView::organisations).toList());
    }

    @Test
    void two_hundred_sign_at_once_and_none_is_lost_and_none_stands_twice() throws Exception {
        UUID text = open();
        List<String> links = invite(
                        text,
                        IntStream.range(0, MANY)
                                .mapToObj(i -> "Signatory no. " + i)
                                .collect(Collectors.joining("\n")))
                .stream()
                .map(InvitationDesk.Issued::token)
                .toList();
        List<Callable<Boolean>> acts = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            String link = links.get(i);
            Sheet sheet = signed("Signatory no. " + i);
            acts.add(() -> answer(link, Reply.Act.SIGN, sheet) instanceof Outcome.Done);
            if (i % 10 == 0) {
                acts.add(() -> answer(link, Reply.Act.SIGN, sheet) instanceof Outcome.Done);
            }
        }
        var people = Executors.newFixedThreadPool(AT_ONCE);
        int taken = 0;
        try {
            for (Future<Boolean> act : people.invokeAll(acts)) {
                taken += act.get() ? 1 : 0;
            }
        } finally {
            people.shutdown();
        }
        assertEquals(MANY, taken);
        List<SignatureView> signatures = signatures(text);
        assertEquals(
                IntStream.rangeClosed(1, MANY).boxed().toList(),
                signatures.stream().map(SignatureView::number).toList());
        assertEquals(
                MANY, signatures.stream().map(SignatureView::partyId).distinct().count());
    }

    @Test
    void names_that_look_alike_are_said_and_stay_two() {
        List<String> alike = inTransaction(
                        em -> Alike.among(House.around(em)
                                .signatures()
                                .of(DemoFixture.lina(em), file(em), Signature.Kind.ORGANISATION)
                                .stream()
                                .filter(signature -> signature.number() <= 82
                                        && !signature.asSigned().startsWith("Sig"))
                                .toList()))
                .stream()
                .map(pair -> pair.one().number() + " " + pair.other().number())
                .toList();
        assertTrue(alike.containsAll(List.of("33 34", "25 80")), alike::toString);
        assertTrue(alike.size() < 8, alike::toString);
    }

    private static List<String> fields(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome)
                .reasons().stream().map(Refusal::field).toList();
    }

    private static Sheet signed(String name) {
        return Sheet.empty()
                .with("letter", (Object) "1")
                .with("name", LocalText.english(name))
                .with("signer", (Object) "Rana S.")
                .with("function", (Object) "Director")
                .with("authorised", (Object) Sheet.YES);
    }

    private static Sheet deadline() {
        return Sheet.empty()
                .with("closes.day", (Object) "2026-11-30")
                .with("closes.time", (Object) "18:00")
                .with("closes.zone", (Object) "Europe/Brussels");
    }

    /** A letter that can be signed. */
    private UUID open() {
        UUID text = done(inTransaction(em -> ((SignedTextDesk) wiring(em).get(SignedTextDesk.class))
                .add(file(em), Sheet.empty().with("title", LocalText.english("Letter " + UUID.randomUUID())))));
        assertEquals(Outcome.refused(SignOn.Objection.NOTHING_WRITTEN), inTransaction(em -> signOns(em)
                .open(file(em), text, "f", deadline())));
        write(text, "Words of 2026.");
        done(inTransaction(em -> signOns(em).open(file(em), text, "f", deadline())));
        return text;
    }

    private void write(UUID text, String words) {
        done(inTransaction(em -> {
            LetterDesk desk = (LetterDesk) wiring(em).get(LetterDesk.class);
            int seen = desk.open(file(em), text).revision();
            return desk.write(file(em), text, new Edit(seen, Sheet.empty().with("body", LocalText.english(words))));
        }));
    }

    private Outcome<UUID> replace(UUID text, String material) {
        return inTransaction(em -> signOns(em)
                .replace(
                        file(em),
                        text,
                        "f",
                        Sheet.empty().with("material", (Object) material).with("because", (Object)
                                "The demand became another one.")));
    }

    private Outcome<UUID> seal(UUID text) {
        return inTransaction(em -> signOns(em).seal(file(em), text));
    }

    private List<InvitationDesk.Issued> invite(UUID text, String lines) {
        return done(inTransaction(em -> invitations(em)
                .invite(
                        file(em),
                        text,
                        "f",
                        Sheet.empty()
                                .with("lines", (Object) lines)
                                .with("kind", (Object) "ORGANISATION")
                                .with("language", (Object) "ENGLISH"))));
    }

    private Visit look(String token) {
        return inTransaction(em -> guests(em).look(token, "a"));
    }

    private Outcome<String> answer(String token, Reply.Act act, Sheet sheet) {
        return inTransaction(em -> guests(em).answer(token, act, sheet));
    }

    private GatheringView view(UUID text) {
        return inTransaction(em ->
                ((GatheringReading) wiring(em).get(GatheringReading.class)).of(DemoFixture.lina(em), file(em), text));
    }

    private List<String> standing(UUID text) {
        return signatures(text).stream().map(one -> one.name().en()).toList();
    }

    private List<SignatureView> signatures(UUID text) {
        return inTransaction(em -> House.around(em).signatures().of(DemoFixture.lina(em), file(em)).stream()
                .filter(signature -> signature.textId().equals(text))
                .toList());
    }

    private static <T> T done(Outcome<T> outcome) {
        return ((Outcome.Done<T>) assertInstanceOf(Outcome.Done.class, outcome, outcome::toString)).value();
    }

    private static CaseId file(EntityManager em) {
        return DemoFixture.caseFile(em, "D-2021-014").id();
    }

    private static GuestDesk guests(EntityManager em) {
        return (GuestDesk) wiring(em).get(GuestDesk.class);
    }

    private static SignOnDesk signOns(EntityManager em) {
        return (SignOnDesk) wiring(em).get(SignOnDesk.class);
    }

    private static InvitationDesk invitations(EntityManager em) {
        return (InvitationDesk) wiring(em).get(InvitationDesk.class);
    }

    private static Wiring wiring(EntityManager em) {
        Person lina = em.find(Account.class, DemoFixture.lina(em)).person();
        Map<Class<?>, Object> tools = new HashMap<>();
        tools.put(EntityManager.class, em);
        tools.put(Event.class, ChainFixture.heardByTheTrail(em));
        tools.put(RegimeCatalogue.class, House.LAW);
        tools.put(Clock.class, CLOCK.get());
        tools.put(CurrentPerson.class, (CurrentPerson) () -> Optional.of(lina));
        tools.put(ChainKeyFile.class, ChainFixture.keys());
        tools.put(MailSettings.class, new MailSettings(MAIL.get()));
        tools.put(KeyFile.class, new KeyFile(folder.resolve("test.key")));
        return new Wiring(tools);
    }

    private <T> T at(Clock clock, Function<EntityManager, T> work) {
        CLOCK.set(clock);
        try {
            return inTransaction(work);
        } finally {
            CLOCK.remove();
        }
    }

    private <T> T inTransaction(Function<EntityManager, T> work) {
        return running().inTransaction(work);
    }

    /** A database of its own: what is committed here would be found by others. */
    private Installation.Running running() {
        synchronized (RUNNING) {
            return RUNNING.computeIfAbsent(database, kind -> {
                Installation.Running started =
                        Installation.emptyOn(kind, folder.resolve(kind.name())).started();
                started.inTransaction(em -> DemoFixture.load(em));
                return started;
            });
        }
    }
}
