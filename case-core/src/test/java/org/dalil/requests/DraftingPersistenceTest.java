package org.dalil.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dalil.House;
import org.dalil.accounts.Account;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Heard;
import org.dalil.accounts.NotPermitted;
import org.dalil.accounts.Person;
import org.dalil.cases.CaseFiles_;
import org.dalil.cases.CaseId;
import org.dalil.cases.FactView;
import org.dalil.cases.NeedToKnow;
import org.dalil.cases.NoSuchCase;
import org.dalil.cases.PartyRole;
import org.dalil.database.Database;
import org.dalil.demo.DemoFixture;
import org.dalil.editing.Clash;
import org.dalil.editing.Edit;
import org.dalil.editing.Editing;
import org.dalil.editing.Revisions_;
import org.dalil.editing.Sheet;
import org.dalil.editing.Stand;
import org.dalil.editing.Typed;
import org.dalil.evidence.EvidenceView;
import org.dalil.parties.MergedParties;
import org.dalil.parties.Parties_;
import org.dalil.parties.Party;
import org.dalil.parties.PartyId;
import org.dalil.parties.PartyKind;
import org.dalil.regimes.RegimeCatalogue;
import org.dalil.regimes.RegimeId;
import org.dalil.review.PassagesOfReviews;
import org.dalil.review.Reviews_;
import org.dalil.shared.LocalText;
import org.dalil.shared.Outcome;
import org.dalil.shared.Refusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** From an ask to a request with grounds, proofs and text. */
@ParameterizedClass
@EnumSource
@DisplayNameGeneration(ReplaceUnderscores.class)
class DraftingPersistenceTest {

    private static final RegimeCatalogue REGIMES = RegimeCatalogue.shipped();
    private static final RegimeId EU = new RegimeId("EU-GHRSR");
    private static final String EXPRESSION = "EU-1.1.d.iv";
    private static final Sheet WHY = new Sheet(Map.of("why.en", "Journalists were hacked."));

    @Parameter
    Database database;

    @Test
    void a_request_gets_the_next_number_of_its_case_and_the_newest_pack() {
        as("lina", desks -> {
            RequestView opened = desks.view(desks.opened());
            assertEquals("D-2021-014/3", opened.number());
            assertEquals(REGIMES.current(EU).version(), opened.packVersion());
            assertTrue(opened.drafting());
            assertEquals(List.of("REQUEST_OPENED"), desks.heard.names());
        });
    }

    @Test
    void whoever_presses_twice_opens_one_request() {
        as("lina", desks -> assertEquals(desks.opened(), desks.opened()));
    }

    @Test
    void everything_that_is_missing_is_said_at_once_and_at_its_field() {
        as(
                "lina",
                desks -> assertEquals(
                        List.of("title", "target", "owner"),
                        refusals(desks.open(Sheet.empty())).stream()
                                .map(Refusal::field)
                                .toList()));
    }

    @Test
    void only_a_target_and_a_member_of_the_case_can_be_chosen() {
        as(
                "lina",
                desks -> assertEquals(
                        List.of(Typed.Objection.NOT_IN_LIST, Typed.Objection.NOT_IN_LIST, Typed.Objection.NOT_IN_LIST),
                        refusals(desks.open(desks.sheet()
                                        .with("target", AccountId.next().value())
                                        .with("owner", AccountId.next().value())
                                        .with("addressee", (Object) "US-AD-STATE")))
                                .stream()
                                .map(Refusal::code)
                                .toList()));
    }

    @Test
    void a_target_that_was_merged_is_shown_as_the_party_that_stays_and_comes_back_when_they_part() {
        as("lina", desks -> {
            RequestId id = desks.opened();
            PartyId target = desks.view(id).targetId();
            PartyId stays = desks.mergedInto(target);
            Stand stand = desks.requests.form(id);
            assertEquals(stays.value().toString(), stand.sheet().text("target"));
            done(desks.requests.change(
                    id, new Edit(stand.revision(), stand.sheet().with("title.en", (Object) "Renamed"))));
            desks.em.flush();
            assertEquals(
                    target,
                    desks.em
                            .createQuery("select targetId from SanctionsRequest where id = :id", PartyId.class)
                            .setParameter("id", id)
                            .getSingleResult());
        });
    }

    @Test
    void a_criterion_with_a_threshold_is_not_pleaded_without_it() {
        as("lina", desks -> {
            RequestId id = desks.opened();
            assertEquals(
                    List.of("with.d_threshold"),
                    refusals(desks.grounds.plead(id, EXPRESSION, WHY)).stream()
                            .map(Refusal::field)
                            .toList());
            done(desks.grounds.plead(
                    id,
                    EXPRESSION,
                    WHY.with("with.d_threshold", (Object) "EU-1.1.d.T3")
                            .with("with.d_threshold.why", LocalText.english("Hundreds of telephones in many States"))
                            .with("with.actor_type", (Object) "EU-1.3.c")));
            assertEquals(
                    "Hundreds of telephones in many States",
                    desks.view(id).grounds().get(1).why().en());
            assertEquals(
                    List.of(EXPRESSION, "EU-1.1.d.T3", "EU-1.3.c"),
                    desks.view(id).grounds().stream().map(GroundView::criterion).toList());
            done(desks.grounds.move(id, desks.view(id).grounds().get(0).id(), false));
            assertEquals("EU-1.1.d.T3", desks.view(id).grounds().get(0).criterion());
        });
    }

    @Test
    void what_is_offered_shows_in_the_coverage_and_can_be_taken_out_again() {
        as("lina", desks -> {
            RequestId id = desks.opened();
            ProofId proof = done(desks.proofs.offer(id, EXPRESSION, desks.proof(0)));
            assertEquals(proof, done(desks.proofs.offer(id, EXPRESSION, desks.proof(0))), "pressed twice");
            assertEquals(1, desks.view(id).proofs().size());
            done(desks.proofs.drop(id, proof));
            desks.em.flush();
            assertEquals(0, desks.view(id).proofs().size());
        });
    }

    @Test
    void an_item_of_another_case_is_no_proof_here() {
        as("lina", desks -> {
            CaseId other = DemoFixture.caseFile(desks.em, "D-2021-005").id();
            EvidenceView item =
                    House.around(desks.em).evidence().items(desks.me, other).get(0);
            Sheet foreign = WHY.with("item", (Object) Offer.of(item.id()).written());
            assertEquals(
                    List.of(Refusal.of(Typed.Objection.NOT_IN_LIST).on("item")),
                    refusals(desks.proofs.offer(desks.opened(), EXPRESSION, foreign)));
        });
    }

    @Test
    void a_paragraph_that_the_press_would_refuse_is_refused_while_it_is_written() {
        as("lina", desks -> {
            RequestId id = desks.opened();
            assertEquals(
                    List.of(Refusal.of(ParagraphDesk.Objection.NO_SUCH_REFERENCE, "E-99")
                            .on("text.en")),
                    refusals(desks.paragraphs.write(
                            id, "summary", null, new Sheet(Map.of("text.en", "See E-99", "text.ar", "انظر")))));
            done(desks.paragraphs.write(id, "summary", null, new Sheet(Map.of("text.en", "See E-02"))));
            assertEquals("S1", desks.file(id).paragraphs().get(0).label());
        });
    }

    @Test
    void a_text_goes_on_citing_the_same_things_when_their_numbers_change() {
        as("lina", desks -> {
            RequestId id = desks.opened();
            ParagraphId paragraph = done(desks.paragraphs.write(
                    id,
                    "summary",
                    null,
                    new Sheet(
                            Map.of("text.en", "Seen [E-02 p. 3], told [F4], denied [N-2], met [§EU-1.2]. \\[E-02]"))));
            desks.em.flush();
            desks.em
                    .createNativeQuery("update evidence_item set number = 'E-77' where number = 'E-02'")
                    .executeUpdate();
            desks.em
                    .createNativeQuery("update fact set code = 'E88' where code = 'E4'")
                    .executeUpdate();
            desks.em
                    .createNativeQuery("update target_position set code = 'TP9' where code = 'TP1'")
                    .executeUpdate();
            desks.em.clear();
            String now = "Seen [E-77 p. 3], told [F88], denied [N-1], met [§EU-1.2]. \\[E-02]";
            assertEquals(now, desks.paragraphs.open(id, paragraph).sheet().text("text.en"));
            assertEquals(now, desks.file(id).paragraphs().get(0).text().en());
        });
    }

    @Test
    void two_who_write_in_one_paragraph_see_the_names_of_what_they_cite() {
        as("lina", desks -> {
            RequestId id = desks.opened();
            ParagraphId paragraph = done(
                    desks.paragraphs.write(id, "summary", null, new Sheet(Map.of("text.en", "Seen [E-02 p. 3]."))));
            Stand both = desks.paragraphs.open(id, paragraph);
            done(desks.paragraphs.change(id, paragraph, desks.edit(both, "Seen [E-02 p. 4].")));
            Clash clash = (Clash) refusals(desks.paragraphs.change(id, paragraph, desks.edit(both, "Seen [F4].")))
                    .get(0)
                    .arguments()
                    .get(0);
            assertEquals(
                    List.of(new Clash.Difference("text.en", "Seen [E-02 p. 3].", "Seen [F4].", "Seen [E-02 p. 4].")),
                    clash.differences());
        });
    }

    @Test
    void two_changes_of_one_reason_clash() {
        as("lina", desks -> {
            RequestId id = desks.opened();
            ProofId proof = done(desks.proofs.offer(id, EXPRESSION, desks.proof(0)));
            Stand both = desks.proofs.open(id, proof);
            done(desks.proofs.change(
                    id, proof, new Edit(both.revision(), both.sheet().with("why.en", (Object) "First"))));
            assertEquals(
                    List.of(Editing.Objection.CHANGED_MEANWHILE),
                    refusals(desks.proofs.change(
                                    id,
                                    proof,
                                    new Edit(both.revision(), both.sheet().with("why.en", (Object) "Second"))))
                            .stream()
                            .map(Refusal::code)
                            .toList());
        });
    }

    @Test
    void who_only_reviews_in_the_case_drafts_nothing_and_a_stranger_finds_nothing() {
        as("claire", desks -> assertThrows(NotPermitted.class, desks::opened));
        as(
                "admin",
                desks -> assertThrows(
                        NoSuchCase.class,
                        () -> desks.requests.form(DemoFixture.nso(desks.em).id())));
    }

    @Test
    void two_people_offer_at_the_same_time_and_both_proofs_stay() {
        RequestId id = DemoFixture.in(database).inTransaction(em -> new Desks(em, "lina").opened());
        try {
            Stream.of(0, 1, 2, 3)
                    .map(item -> CompletableFuture.supplyAsync(() -> database.inTransaction(em -> {
                        Desks desks = new Desks(em, item % 2 == 0 ? "lina" : "omar");
                        return done(desks.proofs.offer(id, EXPRESSION, desks.proof(item)));
                    })))
                    .toList()
                    .forEach(CompletableFuture::join);
            database.doInTransaction(em ->
                    assertEquals(4, new Desks(em, "lina").view(id).proofs().size()));
        } finally {
            database.doInTransaction(em -> em.remove(em.find(SanctionsRequest.class, id)));
        }
    }

    private static <T> T done(Outcome<T> outcome) {
        assertInstanceOf(Outcome.Done.class, outcome, outcome::toString);
        return ((Outcome.Done<T>) outcome).value();
    }

    private static List<Refusal> refusals(Outcome<?> outcome) {
        return assertInstanceOf(Outcome.Refused.class, outcome).reasons().stream()
                .map(Refusal.class::cast)
                .toList();
    }

    /** Works in the loaded demo, and leaves it as it was. */
    private void as(String name, Consumer<Desks> work) {
        try (EntityManager em = DemoFixture.in(database).factory().createEntityManager()) {
            em.getTransaction().begin();
            try {
                work.accept(new Desks(em, name));
            } finally {
                em.getTransaction().rollback();
            }
        }
    }

    /** The desks at which a request is drafted, as one person of the demo finds them. */
    private static final class Desks {

        private final EntityManager em;
        private final AccountId me;
        private final Heard heard = new Heard();
        private final RequestDesk requests;
        private final GroundDesk grounds;
        private final ProofDesk proofs;
        private final ParagraphDesk paragraphs;

        Desks(EntityManager em, String name) {
            this.em = em;
            this.me = DemoFixture.account(em, name + "@demo.example");
            Person person = em.find(Account.class, me).person();
            CurrentPerson current = () -> Optional.of(person);
            House house = House.around(em);
            Requests requestsOf = new Requests_(em);
            NeedToKnow needToKnow = new NeedToKnow(new CaseFiles_(em));
            Editing editing = new Editing(new Revisions_(em), DemoFixture.NOON);
            DraftingRoom room = new DraftingRoom(requestsOf, needToKnow, REGIMES, current, heard, DemoFixture.NOON);
            DraftingReading offered = new DraftingReading(
                    requestsOf, house.caseSearch(), house.outline(), house.signatures(), needToKnow);
            CaseThings things =
                    new CaseThings(house.evidence(), house.outline(), new PassagesOfReviews(new Reviews_(em)), current);
            requests = new RequestDesk(
                    requestsOf,
                    room,
                    offered,
                    house.caseSearch(),
                    REGIMES,
                    needToKnow,
                    editing,
                    new MergedParties(new Parties_(em)),
                    current,
                    heard,
                    DemoFixture.NOON);
            grounds = new GroundDesk(requestsOf, room, editing);
            proofs = new ProofDesk(requestsOf, room, things, editing);
            paragraphs = new ParagraphDesk(
                    requestsOf,
                    room,
                    house.cases(),
                    house.evidence(),
                    text -> Optional.of(Stream.of(text.split(" "))
                            .filter(word -> word.startsWith("E-"))
                            .toList()),
                    editing);
        }

        /** As {@code PartyDesk} leaves it. */
        PartyId mergedInto(PartyId merged) {
            Party stays = new Party(PartyId.next(), PartyKind.LEGAL_ENTITY, LocalText.english("The one that stays"));
            em.persist(stays);
            em.flush();
            em.createQuery("update Party set survivor = :stays, mergedInto = :stays where id = :merged")
                    .setParameter("stays", stays.id())
                    .setParameter("merged", merged)
                    .executeUpdate();
            return stays.id();
        }

        Edit edit(Stand seen, String text) {
            return new Edit(seen.revision(), new Sheet(Map.of("text.en", text)));
        }

        CaseId file() {
            return DemoFixture.caseFile(em, "D-2021-014").id();
        }

        Sheet sheet() {
            House house = House.around(em);
            return Sheet.empty()
                    .with("title.en", (Object) "Another request")
                    .with(
                            "target",
                            house.cases()
                                    .parties(DemoFixture.lina(em), file(), PartyRole.TARGET)
                                    .get(0)
                                    .party()
                                    .id()
                                    .value())
                    .with("owner", DemoFixture.lina(em).value());
        }

        Outcome<RequestId> open(Sheet sheet) {
            return requests.open(
                    file(),
                    House.around(em).cases().asks(DemoFixture.lina(em), file()).stream()
                            .filter(ask -> ask.operative())
                            .findFirst()
                            .orElseThrow()
                            .id(),
                    EU,
                    sheet);
        }

        RequestId opened() {
            RequestId id = done(open(sheet()));
            em.flush();
            return id;
        }

        Sheet proof(int item) {
            List<FactView> facts = House.around(em).cases().facts(me, file());
            return WHY.with("item", (Object) Offer.of(facts.get(item).id()).written());
        }

        RequestFile file(RequestId id) {
            return House.around(em).requests().open(me, id).orElseThrow();
        }

        RequestView view(RequestId id) {
            em.flush();
            em.clear();
            return House.around(em).requestSearch().find(me, id).orElseThrow();
        }
    }
}
