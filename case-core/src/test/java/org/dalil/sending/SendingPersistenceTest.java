package org.dalil.sending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.PersistenceException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.dalil.accounts.NotPermitted;
import org.dalil.cases.NoSuchCase;
import org.dalil.database.Database;
import org.dalil.deadlines.Deadline;
import org.dalil.editing.Edit;
import org.dalil.editing.Sheet;
import org.dalil.requests.DossierShelf;
import org.dalil.requests.Move;
import org.dalil.requests.Redaction;
import org.dalil.shared.Digest;
import org.dalil.shared.LocalText;
import org.dalil.shared.Outcome;
import org.dalil.shared.Refusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
@DisplayNameGeneration(ReplaceUnderscores.class)
class SendingPersistenceTest {

    private static final Sheet HIGH_REPRESENTATIVE = Sheet.empty()
            .with("addressee", (Object) "EU-AD-HRVP")
            .with("office", LocalText.english("High Representative"))
            .with("holder", (Object) "The holder of that year")
            .with("channel", Channel.EMAIL)
            .with("address", (Object) "office@example.org")
            .with("language", (Object) "ENGLISH");

    private static final Sheet VERIFIED = HIGH_REPRESENTATIVE.with("verifiedOn", (Object) "2026-11-20");

    @Parameter
    Database database;

    @Test
    void what_was_sent_is_frozen_with_its_recipients_and_its_proof() {
        AfterReady.in(database, demo -> {
            ContactId office = contact(demo, VERIFIED);
            SendingProofId proof = proof(demo, "Message sent at noon");
            SubmissionId sent = done(record(demo, sheet(demo, office).with("proof." + proof.value(), (Object) "true")));
            SubmissionView shown = sent(demo).get(0);
            assertEquals(sent, shown.id());
            assertEquals(1, shown.number());
            assertFalse(shown.supplement());
            assertEquals("Lina Haddad", shown.by());
            assertEquals(
                    "2026-11-22T11:30+01:00[Europe/Brussels]", shown.sentAt().toString());
            assertEquals("office@example.org", shown.recipients().get(0).address());
            assertEquals("Message sent at noon".length(), shown.proofs().get(0).bytes());
            assertEquals(Digest.of(shown.manifest()), shown.fingerprint());
            assertTrue(shown.manifest()
                    .contains(shown.proofs().get(0).fingerprint().hex()));
            assertTrue(demo.heard.names().contains("SUBMISSION_RECORDED"));
            demo.heard.all().stream()
                    .flatMap(happening -> happening.details().values().stream())
                    .forEach(detail -> assertTrue(detail.matches("[A-Za-z0-9_.:,+/-]{0,200}"), detail));
        });
    }

    @Test
    void an_address_that_nobody_verified_is_refused_by_the_name_of_its_office() {
        AfterReady.in(database, demo -> {
            ContactId office = contact(demo, HIGH_REPRESENTATIVE);
            assertEquals(
                    Outcome.refused(List.of(Refusal.of(
                                    SubmissionDesk.Objection.ADDRESS_NOT_VERIFIED,
                                    LocalText.english("High Representative"))
                            .on("to"))),
                    record(demo, sheet(demo, office).with("messageId", (Object) "<1@example.org>")));
        });
    }

    @Test
    void nothing_counts_as_sent_without_a_proof_a_recipient_and_a_dossier() {
        AfterReady.in(database, demo -> {
            Outcome<SubmissionId> outcome = record(demo, sheet(demo, null).with("dossier", (Object) "99"));
            assertEquals(
                    List.of(
                            SubmissionDesk.Objection.NO_SUCH_DOSSIER,
                            SubmissionDesk.Objection.NO_RECIPIENT,
                            SubmissionDesk.Objection.NO_PROOF),
                    reasons(outcome));
            assertEquals(List.of(), sent(demo));
        });
    }

    @Test
    void what_names_somebody_who_was_protected_since_is_not_recorded_as_sent() {
        AfterReady.in(database, demo -> {
            Sheet sheet = sheet(demo, contact(demo, VERIFIED)).with("messageId", (Object) "<1@example.org>");
            demo.watched.add((by, file, sieve) -> sieve.watchName("P-01", "Samar Darwish"));
            assertEquals(
                    Outcome.refused(List.of(Refusal.of(SubmissionDesk.Objection.LEAKS, "v0." + demo.dossier)
                            .on("dossier"))),
                    record(demo, sheet));
            assertEquals(List.of(), sent(demo));
            assertTrue(demo.heard.names().contains("LEAK_FOUND"));
            demo.watched.clear();
            done(record(demo, sheet));
            assertTrue(demo.heard.names().contains("NO_LEAK_FOUND"));
        });
    }

    @Test
    void what_is_recorded_twice_is_recorded_once_and_nothing_else_beside_it() {
        AfterReady.in(database, demo -> {
            Sheet sheet = sheet(demo, contact(demo, VERIFIED)).with("messageId", (Object) "<1@example.org>");
            assertEquals(done(record(demo, sheet)), done(record(demo, sheet)));
            assertEquals(
                    List.of(SubmissionDesk.Objection.RECORDED_ALREADY),
                    reasons(record(demo, sheet.with("messageId", (Object) "<2@example.org>"))));
            assertEquals(1, sent(demo).size());
        });
    }

    @Test
    void only_what_was_recorded_lets_a_request_count_as_submitted() {
        AfterReady.in(database, demo -> {
            ProofOfSendingOnRecord proof = demo.as("lina", ProofOfSendingOnRecord.class);
            assertFalse(proof.holds(demo.account("lina"), demo.view(), Move.SUBMIT));
            done(record(demo, sheet(demo, contact(demo, VERIFIED)).with("messageId", (Object) "<1@example.org>")));
            assertTrue(proof.holds(demo.account("lina"), demo.view(), Move.SUBMIT));
        });
    }

    @Test
    void what_is_sent_later_is_a_supplement_with_its_own_number() {
        AfterReady.in(database, demo -> {
            ContactId office = contact(demo, VERIFIED);
            Sheet sheet = sheet(demo, office).with("messageId", (Object) "<1@example.org>");
            done(record(demo, sheet));
            demo.stands("FURTHER_INFORMATION_REQUESTED");
            done(record(demo, sheet.with("messageId", (Object) "<2@example.org>")));
            assertEquals(
                    List.of(1, 2),
                    sent(demo).stream().map(SubmissionView::number).toList());
            assertTrue(sent(demo).get(1).supplement());
            SubmissionReading reading = demo.as("lina", SubmissionReading.class);
            assertEquals(
                    List.of(2, 1),
                    reading.receivedBy(demo.account("lina"), office).stream()
                            .map(LedgerRow::number)
                            .sorted(Comparator.reverseOrder())
                            .toList());
            assertEquals(2, reading.ledger(demo.account("lina"), demo.file).size());
            assertEquals(List.of(), reading.receivedBy(demo.account("admin"), office));
        });
    }

    @Test
    void who_is_silent_is_asked_again_and_members_are_told_the_day() {
        AfterReady.in(database, demo -> {
            done(record(demo, sheet(demo, contact(demo, VERIFIED)).with("messageId", (Object) "<1@example.org>")));
            demo.stands("SUBMITTED");
            LocalDate day = LocalDate.parse("2026-12-22");
            FollowUpDeadlines deadlines = demo.as("lina", FollowUpDeadlines.class);
            assertEquals(
                    List.of(day),
                    deadlines.of(demo.account("lina"), LocalDate.parse("2026-11-23"), day).stream()
                            .map(Deadline::day)
                            .toList());
            assertEquals(
                    List.of(), deadlines.of(demo.account("lina"), LocalDate.parse("2026-11-23"), day.minusDays(1)));
            assertEquals(List.of(), deadlines.of(demo.account("admin"), LocalDate.parse("2026-11-23"), day));
        });
    }

    @Test
    void what_a_recipient_may_not_read_is_frozen_with_what_it_got() {
        AfterReady.in(database, demo -> {
            done(record(
                    demo,
                    sheet(demo, contact(demo, VERIFIED.with("redaction", Redaction.PEOPLE_AT_RISK)))
                            .with("messageId", (Object) "<1@example.org>")));
            demo.em.flush();
            demo.em.clear();
            SubmissionView sent = sent(demo).get(0);
            assertEquals(Redaction.PEOPLE_AT_RISK, sent.recipients().get(0).redaction());
            assertTrue(sent.manifest().contains("\"redaction\" : \"PEOPLE_AT_RISK\""), sent.manifest());
        });
    }

    @Test
    void a_bundle_that_shows_more_than_a_recipient_may_read_is_not_sent_to_it() {
        AfterReady.in(database, demo -> {
            Sheet careful = VERIFIED.with("redaction", Redaction.PEOPLE_AT_RISK);
            demo.bound(Redaction.NOTHING);
            assertEquals(
                    List.of(SubmissionDesk.Objection.NOT_FOR_RECIPIENT),
                    reasons(record(
                            demo, sheet(demo, contact(demo, careful)).with("messageId", (Object) "<1@example.org>"))));
            demo.bound(Redaction.ALL_THAT_IS_NOT_PUBLIC);
            assertEquals(
                    Redaction.ALL_THAT_IS_NOT_PUBLIC,
                    demo.as("lina", DossierShelf.class)
                            .versions(demo.account("lina"), demo.request)
                            .get(0)
                            .redaction());
            done(record(demo, sheet(demo, contact(demo, careful)).with("messageId", (Object) "<1@example.org>")));
        });
    }

    @Test
    void nothing_is_recorded_of_a_request_that_is_still_drafted() {
        AfterReady.in(database, demo -> {
            demo.stands("DRAFT");
            assertEquals(
                    List.of(SubmissionDesk.Objection.NOT_READY),
                    reasons(record(
                            demo, sheet(demo, contact(demo, VERIFIED)).with("messageId", (Object) "<1@example.org>"))));
        });
    }

    @Test
    void who_does_not_lead_requests_in_the_case_records_nothing() {
        AfterReady.in(database, demo -> {
            Sheet sheet = sheet(demo, contact(demo, VERIFIED));
            assertThrows(NotPermitted.class, () -> demo.as("omar", SubmissionDesk.class)
                    .record(demo.request, sheet));
            assertThrows(NoSuchCase.class, () -> demo.as("tarek", SubmissionDesk.class)
                    .record(demo.request, sheet));
        });
    }

    @Test
    void a_changed_address_is_verified_anew() {
        AfterReady.in(database, demo -> {
            ContactId office = contact(demo, VERIFIED);
            ContactDesk desk = demo.as("lina", ContactDesk.class);
            Sheet moved = desk.open(office).sheet().with("address", (Object) "elsewhere@example.org");
            done(desk.change(office, new Edit(1, moved)));
            assertFalse(desk.all().stream()
                    .filter(contact -> contact.id().equals(office))
                    .findFirst()
                    .orElseThrow()
                    .verified());
        });
    }

    @Test
    void ministers_of_the_member_states_are_one_contact_each_and_once() {
        AfterReady.in(database, demo -> {
            ContactDesk desk = demo.as("lina", ContactDesk.class);
            assertEquals(Outcome.done(27), desk.addOffices("EU-AD-MFA"));
            assertEquals(Outcome.done(0), desk.addOffices("EU-AD-MFA"));
            LocalText office = desk.all().stream()
                    .filter(contact -> "FR".equals(contact.country()))
                    .findFirst()
                    .orElseThrow()
                    .office();
            assertEquals("Minister for Foreign Affairs, France", office.en());
            assertEquals("وزارة الخارجية، فرنسا", office.ar());
        });
    }

    @Test
    void the_database_deletes_nothing_of_what_was_sent() {
        for (String table : List.of("submission", "submission_recipient", "submission_proof", "sending_proof")) {
            AfterReady.in(database, demo -> {
                SendingProofId proof = proof(demo, "Message");
                done(record(
                        demo, sheet(demo, contact(demo, VERIFIED)).with("proof." + proof.value(), (Object) "true")));
                demo.em.flush();
                assertThrows(
                        PersistenceException.class,
                        () -> demo.em.createNativeQuery("delete from " + table).executeUpdate(),
                        table);
            });
        }
    }

    @Test
    void a_file_that_shows_it_comes_back_as_it_came_and_taking_it_is_written_down() {
        AfterReady.in(database, demo -> {
            SendingProofId proof = proof(demo, "Message");
            SubmissionReading reading = demo.as("lina", SubmissionReading.class);
            assertEquals(
                    "Message",
                    new String(
                            reading.take(demo.account("lina"), demo.request, proof)
                                    .orElseThrow()
                                    .content(),
                            StandardCharsets.UTF_8));
            assertTrue(demo.heard.names().contains("PROOF_OF_SENDING_TAKEN"));
        });
    }

    private static ContactId contact(AfterReady demo, Sheet sheet) {
        return done(demo.as("lina", ContactDesk.class).add(sheet));
    }

    private static SendingProofId proof(AfterReady demo, String content) {
        return done(demo.as("lina", SubmissionDesk.class)
                .keep(demo.request, "sent.eml", content.getBytes(StandardCharsets.UTF_8)));
    }

    private static Outcome<SubmissionId> record(AfterReady demo, Sheet sheet) {
        return demo.as("lina", SubmissionDesk.class).record(demo.request, sheet);
    }

    private static List<SubmissionView> sent(AfterReady demo) {
        return demo.as("lina", SubmissionReading.class).of(demo.account("lina"), demo.request);
    }

    private static Sheet sheet(AfterReady demo, ContactId to) {
        Sheet sheet = Sheet.empty()
                .with("dossier", (Object) demo.dossier)
                .with("sent.day", (Object) "2026-11-22")
                .with("sent.time", (Object) "11:30")
                .with("sent.zone", (Object) "Europe/Brussels");
        return to == null ? sheet : sheet.with("to." + to.value(), (Object) "true");
    }

    private static <T> T done(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Done<T> done) {
            return done.value();
        }
        throw new AssertionError(((Outcome.Refused<T>) outcome).reasons().toString());
    }

    private static List<?> reasons(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome)
                .reasons().stream().map(Refusal::code).toList();
    }
}
