package org.dalil.review;

import static org.dalil.review.CaseInReview.claire;
import static org.dalil.review.CaseInReview.codes;
import static org.dalil.review.CaseInReview.lina;
import static org.dalil.review.CaseInReview.refusals;
import static org.dalil.review.CaseInReview.status;
import static org.dalil.review.CaseInReview.view;
import static org.dalil.review.ReviewHouse.answers;
import static org.dalil.review.ReviewHouse.done;
import static org.dalil.review.ReviewObjection.ADMINISTRATOR;
import static org.dalil.review.ReviewObjection.APPROVED_ALREADY;
import static org.dalil.review.ReviewObjection.CHECKS_OPEN;
import static org.dalil.review.ReviewObjection.DECIDED_ALREADY;
import static org.dalil.review.ReviewObjection.DUE_IN_THE_PAST;
import static org.dalil.review.ReviewObjection.FILE_MOVED;
import static org.dalil.review.ReviewObjection.GRADE_MOVED;
import static org.dalil.review.ReviewObjection.IN_REVIEW_ALREADY;
import static org.dalil.review.ReviewObjection.ISSUER_SECOND;
import static org.dalil.review.ReviewObjection.MARKS_MOVED;
import static org.dalil.review.ReviewObjection.NOTE_MISSING;
import static org.dalil.review.ReviewObjection.NOT_GRADED;
import static org.dalil.review.ReviewObjection.NOT_IN_REVIEW;
import static org.dalil.review.ReviewObjection.NO_FILE;
import static org.dalil.review.ReviewObjection.OWN_CAPTURE;
import static org.dalil.review.ReviewObjection.OWN_FILE;
import static org.dalil.review.ReviewObjection.OWN_ITEM;
import static org.dalil.review.ReviewObjection.OWN_PASSAGE;
import static org.dalil.review.ReviewObjection.REASON_MISSING;
import static org.dalil.review.ReviewObjection.REVIEWER_NEEDED;
import static org.dalil.review.ReviewObjection.STANDS_ASIDE;
import static org.dalil.review.ReviewObjection.WORDS_MOVED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dalil.Desks;
import org.dalil.House;
import org.dalil.accounts.Heard;
import org.dalil.accounts.NotPermitted;
import org.dalil.accounts.Person;
import org.dalil.accounts.Role;
import org.dalil.audit.ChainFixture;
import org.dalil.cases.CaseId;
import org.dalil.cases.NoSuchCase;
import org.dalil.custody.CustodyAct;
import org.dalil.custody.CustodyEvent;
import org.dalil.custody.Told;
import org.dalil.database.Database;
import org.dalil.demo.DemoFixture;
import org.dalil.editing.Edit;
import org.dalil.editing.Sheet;
import org.dalil.editing.Stand;
import org.dalil.evidence.ConsentedItems;
import org.dalil.evidence.EvidenceId;
import org.dalil.evidence.EvidenceStatus;
import org.dalil.evidence.EvidenceStore;
import org.dalil.evidence.EvidenceView;
import org.dalil.evidence.Evidence_;
import org.dalil.parties.PartyId;
import org.dalil.protection.ConsentHappening;
import org.dalil.shared.Digest;
import org.dalil.shared.Outcome;
import org.dalil.shared.PartialDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Omar collects, Claire reviews, Lina coordinates. */
@ParameterizedClass
@EnumSource
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReviewDeskPersistenceTest {

    @Parameter
    Database database;

    @TempDir
    private Path folder;

    @Test
    void two_people_approve_an_item_and_each_step_is_announced() {
        inTheCase((em, file, store) -> {
            EvidenceId item = ReviewHouse.inReview(em, file, store, "omar");
            assertEquals(EvidenceStatus.IN_VERIFICATION, status(em, file, item));
            ReviewHouse claire = claire(em);
            claire.approves(file, item);
            assertEquals(EvidenceStatus.FIRST_REVIEW_PASSED, status(em, file, item));
            ReviewHouse lina = lina(em);
            lina.approves(file, item);
            assertEquals(EvidenceStatus.APPROVED, status(em, file, item));
            assertEquals(List.of("VERDICT_APPROVE"), claire.heard().names());
            assertEquals(List.of("VERDICT_APPROVE"), lina.heard().names());
            ReviewView view = view(em, file, item, lina);
            assertEquals(Review.Ending.APPROVED, view.rounds().get(0).ending());
            assertEquals(2, view.said().size());
            assertTrue(view.said().stream().allMatch(VerdictView::holds));
            assertEquals(
                    List.of(13, 13),
                    em.createQuery("select size(v.answers) from Verdict v where v.itemId = :item", Integer.class)
                            .setParameter("item", item)
                            .getResultList(),
                    "the fourteenth is seen to by the house");
            assertTrue(new Reviews_(em).approvals(file, item).stream().allMatch(Verdict::isWhole));
        });
    }

    @Test
    void the_same_button_twice_is_one_verdict() {
        inTheCase((em, file, store) -> {
            EvidenceId item = ReviewHouse.inReview(em, file, store, "omar");
            ReviewHouse claire = claire(em);
            Decision approval = claire.approval(file, item);
            done(claire.desk().decide(file, item, approval));
            done(claire.desk().decide(file, item, approval));
            ReviewHouse lina = lina(em);
            Decision second = lina.approval(file, item);
            done(lina.desk().decide(file, item, second));
            done(lina.desk().decide(file, item, second));
            assertEquals(2, view(em, file, item, lina).said().size());
            assertEquals(
                    List.of(NOT_IN_REVIEW, DECIDED_ALREADY, NOTE_MISSING),
                    codes(claire.desk()
                            .decide(file, item, claire.decision(Verdict.Kind.REJECT, file, item, "", List.of()))));
        });
    }

    @Test
    void whoever_had_a_part_in_it_does_not_approve_it() {
        inTheCase((em, file, store) -> {
            EvidenceId item = ReviewHouse.inReview(em, file, store, "lina");
            assertEquals(Set.of(OWN_ITEM, OWN_FILE), refusals(lina(em), file, item));
            EvidenceId other = ReviewHouse.inReview(em, file, store, "omar");
            done(lina(em).passages()
                    .mark(file, other, new MarkedPassage.Spot(1, 1, 4, "phone"), "criterion:EU-1.1.d.iv"));
            assertEquals(Set.of(OWN_PASSAGE), refusals(lina(em), file, other));
            em.flush();
            em.createNativeQuery("insert into account_role (account_id, role) values (:claire, 'ADMINISTRATOR')")
                    .setParameter("claire", claire(em).person().id().value())
                    .executeUpdate();
            em.clear();
            assertEquals(
                    Set.of(ADMINISTRATOR),
                    refusals(ReviewHouse.of(em, "claire", Role.EVIDENCE_REVIEWER, Role.ADMINISTRATOR), file, other));
        });
    }

    @Test
    void whoever_captured_it_as_its_chain_tells_does_not_approve_it() {
        inTheCase((em, file, store) -> {
            EvidenceId item = ReviewHouse.inReview(em, file, store, "omar");
            PartyId party = House.around(em)
                    .cases()
                    .parties(DemoFixture.lina(em), file)
                    .get(0)
                    .party()
                    .id();
            captured(em, file, item, "claire", null, null, null);
            assertEquals(Set.of(OWN_CAPTURE), refusals(claire(em), file, item), "whoever names nobody means herself");
            captured(em, file, item, "omar", " LINA  haddad ", null, 4L);
            assertEquals(Set.of(), refusals(claire(em), file, item), "what was corrected does not count");
            assertEquals(Set.of(OWN_CAPTURE), refusals(lina(em), file, item), "she is named");
            captured(em, file, item, "omar", null, party, 5L);
            assertEquals(Set.of(), refusals(lina(em), file, item));
            done(ReviewHouse.of(em, "admin", Role.ADMINISTRATOR)
                    .affiliations()
                    .add(lina(em).person().id(), party));
            assertEquals(Set.of(OWN_CAPTURE), refusals(lina(em), file, item), "she works for them");
        });
    }

    private static void captured(
            EntityManager em, CaseId file, EvidenceId item, String by, String person, PartyId party, Long corrects) {
        UUID named = party == null ? null : party.value();
        Told told = new Told(PartialDate.notStated(), person, named, null, null, corrects);
        Person teller = ReviewHouse.of(em, by).person();
        ChainFixture.custody(em, () -> Optional.of(teller), new Heard(), DemoFixture.NOON)
                .record(file, item.value(), CustodyEvent.of(CustodyAct.CAPTURED).as(told));
        em.flush();
    }

    @Test
    void who_works_for_the_issuer_is_not_the_second_whatever_the_party_is_called_now() {
        inTheCase((em, file, store) -> {
            EvidenceId item = ReviewHouse.inReview(em, file, store, "omar");
            PartyId issuer = issuedBySomeone(em, file, item, store);
            ReviewHouse admin = ReviewHouse.of(em, "admin", Role.ADMINISTRATOR);
            done(admin.affiliations().add(lina(em).person().id(), issuer));
            done(admin.affiliations().add(lina(em).person().id(), issuer));
            assertEquals(List.of("AFFILIATION_BEGUN"), admin.heard().names());
            assertEquals(Set.of(), refusals(lina(em), file, item), "as the first she may");
            claire(em).approves(file, item);
            assertEquals(Set.of(ISSUER_SECOND), refusals(lina(em), file, item));
            done(admin.affiliations().end(lina(em).person().id(), issuer));
            assertEquals(Set.of(), refusals(lina(em), file, item));
        });
    }

    @Test
    void no_two_coordinators_approve_an_item_between_them() {
        inTheCase((em, file, store) -> {
            em.createNativeQuery(
                            "update case_member set role = 'COORDINATOR' where account = :claire and case_id = :id")
                    .setParameter("claire", claire(em).person().id().value())
                    .setParameter("id", file.value())
                    .executeUpdate();
            em.clear();
            EvidenceId item = ReviewHouse.inReview(em, file, store, "omar");
            lina(em).approves(file, item);
            assertEquals(Set.of(REVIEWER_NEEDED), refusals(claire(em), file, item));
        });
    }

    @Test
    void every_gap_is_named_at_once() {
        inTheCase((em, file, store) -> {
            EvidenceId item = ReviewHouse.withFile(em, file, store, "omar", "x");
            ReviewHouse claire = claire(em);
            assertEquals(
                    List.of(NOT_IN_REVIEW),
                    codes(claire.desk().decide(file, item, claire.approval(file, item))),
                    "nobody sent it");
            done(ReviewHouse.of(em, "omar").desk().send(file, item, Sheet.empty()));
            List<Answer> some =
                    List.of(Answer.yes("REV-01"), Answer.yes("REV-02"), Answer.notApplicable("REV-06", " "));
            Outcome<EvidenceId> refused =
                    claire.desk().decide(file, item, claire.decision(Verdict.Kind.APPROVE, file, item, "", some));
            assertEquals(List.of(REASON_MISSING, CHECKS_OPEN, NOT_GRADED), codes(refused));
            assertEquals(
                    List.of(10L),
                    ((Outcome.Refused<?>) refused).reasons().get(1).arguments());
            for (Verdict.Kind kind : List.of(Verdict.Kind.ASK, Verdict.Kind.REJECT)) {
                assertEquals(
                        List.of(NOTE_MISSING),
                        codes(claire.desk().decide(file, item, claire.decision(kind, file, item, "  ", List.of()))));
            }
            assertEquals(0, view(em, file, item, claire).said().size());
        });
    }

    @Test
    void whatever_moved_meanwhile_is_told_and_nothing_is_written_down() {
        inTheCase((em, file, store) -> {
            EvidenceId item = ReviewHouse.inReview(em, file, store, "omar");
            ReviewHouse claire = claire(em);
            Decision looked = claire.approval(file, item);
            retitled(em, file, item, store, "Another title");
            done(ReviewHouse.of(em, "omar")
                    .passages()
                    .mark(file, item, new MarkedPassage.Spot(1, 1, 4, "phone"), "criterion:EU-1.1.d.iv"));
            done(lina(em).desk().grade(file, item, ReviewHouse.grade("C", "3")));
            Outcome<EvidenceId> refused = claire.desk().decide(file, item, looked);
            assertEquals(List.of(WORDS_MOVED, MARKS_MOVED, GRADE_MOVED), codes(refused));
            assertEquals(
                    List.of("Omar Nasser"),
                    ((Outcome.Refused<?>) refused).reasons().get(0).arguments());
            Decision elsewhere = new Decision(
                    Verdict.Kind.APPROVE,
                    new Edition(
                            Digest.of("other"),
                            looked.seen().revision() + 1,
                            looked.seen().marks() + 1,
                            looked.seen().grades() + 1),
                    "",
                    answers());
            assertEquals(List.of(FILE_MOVED), codes(claire.desk().decide(file, item, elsewhere)));
            assertEquals(EvidenceStatus.IN_VERIFICATION, status(em, file, item));
        });
    }

    @Test
    void anything_new_needs_a_new_approval() {
        inTheCase((em, file, store) -> {
            EvidenceId item = ReviewHouse.inReview(em, file, store, "omar");
            claire(em).approves(file, item);
            retitled(em, file, item, store, "Another title");
            assertEquals(EvidenceStatus.IN_VERIFICATION, status(em, file, item));
            lina(em).approves(file, item);
            assertEquals(
                    List.of(lina(em).person().name()),
                    lina(em).reading().approvers(lina(em).person().id(), file, item),
                    "whose approval the next change ends");
            assertEquals(EvidenceStatus.FIRST_REVIEW_PASSED, status(em, file, item), "the first approval is gone");
            claire(em).approves(file, item);
            assertEquals(EvidenceStatus.APPROVED, status(em, file, item));
            assertEquals(
                    List.of(APPROVED_ALREADY),
                    codes(ReviewHouse.of(em, "omar").desk().send(file, item, Sheet.empty())));
            retitled(em, file, item, store, "A third title");
            assertEquals(EvidenceStatus.PRELIMINARY_ASSESSMENT, status(em, file, item));
            done(ReviewHouse.of(em, "omar").desk().send(file, item, Sheet.empty()));
            assertEquals(2, view(em, file, item, lina(em)).rounds().size());
            assertEquals(Set.of(), refusals(claire(em), file, item));
        });
    }

    @Test
    void the_grade_of_one_reviewer_takes_no_approval_of_another_back() {
        inTheCase((em, file, store) -> {
            EvidenceId item = ReviewHouse.inReview(em, file, store, "omar");
            claire(em).approves(file, item);
            done(lina(em).desk().grade(file, item, ReviewHouse.grade("C", "3")));
            assertEquals(EvidenceStatus.FIRST_REVIEW_PASSED, status(em, file, item));
            assertTrue(view(em, file, item, lina(em)).said().get(0).holds());
            assertEquals(Set.of(DECIDED_ALREADY), refusals(claire(em), file, item));
            lina(em).approves(file, item);
            assertEquals(EvidenceStatus.APPROVED, status(em, file, item));
            done(claire(em).desk().grade(file, item, ReviewHouse.grade("D", "4")));
            assertEquals(EvidenceStatus.APPROVED, status(em, file, item));
        });
    }

    @Test
    void saving_without_a_change_takes_nothing_back() {
        inTheCase((em, file, store) -> {
            EvidenceId item = ReviewHouse.inReview(em, file, store, "omar");
            ReviewHouse.approve(em, file, item);
            EvidenceStatus before = status(em, file, item);
            Desks omar = Desks.of(em, "omar", store);
            Stand stand = omar.evidence().open(file, item);
            done(omar.evidence().change(file, item, new Edit(stand.revision(), stand.sheet())));
            assertEquals(before, status(em, file, item));
        });
    }

    @Test
    void a_question_or_a_rejection_ends_the_round_with_a_note() {
        inTheCase((em, file, store) -> {
            EvidenceId item = ReviewHouse.inReview(em, file, store, "omar");
            ReviewHouse claire = claire(em);
            done(claire.desk()
                    .decide(file, item, claire.decision(Verdict.Kind.ASK, file, item, "Who took it?", List.of())));
            assertEquals(EvidenceStatus.PRELIMINARY_ASSESSMENT, status(em, file, item));
            assertEquals(Set.of(NOT_IN_REVIEW), refusals(lina(em), file, item));
            done(ReviewHouse.of(em, "omar")
                    .desk()
                    .send(file, item, Sheet.empty().with("message", (Object) "Omar did.")));
            assertEquals(
                    "Omar did.", view(em, file, item, claire).rounds().get(0).note());
            ReviewHouse lina = lina(em);
            done(lina.desk()
                    .decide(file, item, lina.decision(Verdict.Kind.REJECT, file, item, "A forgery.", List.of())));
            assertEquals(EvidenceStatus.REJECTED, status(em, file, item));
            assertEquals(List.of("VERDICT_REJECT"), lina.heard().names());
        });
    }

    @Test
    void nothing_is_sent_that_nobody_can_look_at() {
        inTheCase((em, file, store) -> {
            EvidenceView bare = House.around(em)
                    .evidence()
                    .items(DemoFixture.lina(em), file)
                    .get(0);
            ReviewHouse omar = ReviewHouse.of(em, "omar");
            assertEquals(
                    List.of(DUE_IN_THE_PAST, NO_FILE),
                    codes(omar.desk()
                            .send(
                                    file,
                                    bare.id(),
                                    Sheet.empty()
                                            .with("due", ReviewHouse.today().minusDays(1)))));
            assertEquals(
                    List.of(NO_FILE), codes(claire(em).desk().grade(file, bare.id(), ReviewHouse.grade("A", "1"))));
            EvidenceId item = ReviewHouse.inReview(em, file, store, "omar");
            assertEquals(List.of(IN_REVIEW_ALREADY), codes(omar.desk().send(file, item, Sheet.empty())));
            assertEquals(
                    ReviewHouse.today().plusDays(7),
                    view(em, file, item, omar).rounds().get(0).dueOn(),
                    "five days of work");
            done(omar.desk().callBack(file, item));
            assertEquals(List.of(NOT_IN_REVIEW), codes(omar.desk().callBack(file, item)));
            assertEquals(EvidenceStatus.PRELIMINARY_ASSESSMENT, status(em, file, item));
        });
    }

    @Test
    void what_stands_aside_is_not_approved() {
        inTheCase((em, file, store) -> {
            EvidenceId item = ReviewHouse.inReview(em, file, store, "omar");
            em.flush();
            em.createNativeQuery("update evidence_item set status = 'QUARANTINED' where id = :id")
                    .setParameter("id", item.value())
                    .executeUpdate();
            em.clear();
            assertEquals(Set.of(STANDS_ASIDE), refusals(claire(em), file, item));
        });
    }

    @Test
    void no_approval_from_before_a_consent_was_lost_counts_afterwards() {
        inTheCase((em, file, store) -> {
            EvidenceId item = ReviewHouse.inReview(em, file, store, "omar");
            claire(em).approves(file, item);
            ConsentedItems consented = new ConsentedItems(new Evidence_(em));
            assertTrue(consented.stop(item));
            ReviewHouse program = lina(em);
            program.withoutConsent()
                    .end(new ConsentHappening.Followed(
                            ConsentHappening.Act.CONSENT_LOST,
                            file,
                            item.value(),
                            "E-01",
                            null,
                            DemoFixture.NOON.instant()));
            assertEquals(List.of("REVIEW_LOST_CONSENT"), program.heard().names());
            assertEquals(
                    Review.Ending.CONSENT_LOST,
                    view(em, file, item, program).rounds().get(0).ending());
            assertEquals(EvidenceStatus.WITHDRAWN_CONSENT, status(em, file, item));
            assertTrue(consented.resume(item));
            assertEquals(EvidenceStatus.PRELIMINARY_ASSESSMENT, status(em, file, item));
            assertEquals(Set.of(NOT_IN_REVIEW), refusals(lina(em), file, item));
            done(ReviewHouse.of(em, "omar").desk().send(file, item, Sheet.empty()));
            lina(em).approves(file, item);
            assertEquals(EvidenceStatus.FIRST_REVIEW_PASSED, status(em, file, item));
            claire(em).approves(file, item);
            assertEquals(EvidenceStatus.APPROVED, status(em, file, item));
        });
    }

    @Test
    void drafters_do_not_decide_and_for_strangers_there_is_nothing() {
        inTheCase((em, file, store) -> {
            EvidenceId item = ReviewHouse.inReview(em, file, store, "omar");
            ReviewHouse omar = ReviewHouse.of(em, "omar", Role.LEGAL_DRAFTER);
            Decision approval = claire(em).approval(file, item);
            assertThrows(NotPermitted.class, () -> omar.desk().decide(file, item, approval));
            assertThrows(NotPermitted.class, () -> claire(em).desk().send(file, item, Sheet.empty()));
            ReviewHouse stranger = ReviewHouse.of(em, "admin", Role.EVIDENCE_REVIEWER);
            assertThrows(NoSuchCase.class, () -> stranger.desk().decide(file, item, approval));
            assertThrows(NoSuchCase.class, () -> stranger.reading()
                    .open(stranger.person().id(), file, item));
            CaseId other = DemoFixture.caseFile(em, "D-2021-015").id();
            assertThrows(NoSuchCase.class, () -> claire(em).desk().decide(other, item, approval));
        });
    }

    private static PartyId issuedBySomeone(EntityManager em, CaseId file, EvidenceId item, EvidenceStore store) {
        PartyId party = House.around(em)
                .cases()
                .parties(DemoFixture.lina(em), file)
                .get(0)
                .party()
                .id();
        Desks omar = Desks.of(em, "omar", store);
        Stand stand = omar.evidence().open(file, item);
        done(omar.evidence()
                .change(file, item, new Edit(stand.revision(), stand.sheet().with("issuers.1.party", party.value()))));
        return party;
    }

    private static void retitled(EntityManager em, CaseId file, EvidenceId item, EvidenceStore store, String title) {
        Desks omar = Desks.of(em, "omar", store);
        Stand stand = omar.evidence().open(file, item);
        done(omar.evidence()
                .change(file, item, new Edit(stand.revision(), stand.sheet().with("title.en", (Object) title))));
    }

    private void inTheCase(CaseInReview.Work work) {
        CaseInReview.visit(database, folder, work);
    }
}
