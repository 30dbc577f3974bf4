package org.dalil.signon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.dalil.House;
import org.dalil.accounts.Account;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Heard;
import org.dalil.accounts.Person;
import org.dalil.cases.CaseFiles;
import org.dalil.cases.CaseFiles_;
import org.dalil.cases.CaseId;
import org.dalil.cases.CaseWhereabouts;
import org.dalil.cases.NeedToKnow;
import org.dalil.database.Database;
import org.dalil.demo.DemoFixture;
import org.dalil.editing.Editing;
import org.dalil.editing.Revisions_;
import org.dalil.editing.Sheet;
import org.dalil.parties.Parties;
import org.dalil.parties.Parties_;
import org.dalil.parties.Party;
import org.dalil.parties.PartyDesk;
import org.dalil.parties.PartyId;
import org.dalil.parties.PartyIndex;
import org.dalil.parties.PartyKind;
import org.dalil.shared.LocalText;
import org.dalil.shared.Outcome;
import org.dalil.signon.SignatoryDesk.Objection;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A pasted list that somebody looks at before it counts. */
@ParameterizedClass
@EnumSource
@DisplayNameGeneration(ReplaceUnderscores.class)
class SignatoryDeskPersistenceTest {

    private static final String LIST = "Coalition of the Seven Seas\nMona Example";

    @Parameter
    Database database;

    @Test
    void a_line_is_signed_by_whom_the_person_says() {
        inTheCase(work -> {
            PartyId nso = work.known("nso gro");
            work.done(work.sign(Map.of(
                    0, new Said(null, nso.value().toString()), 1, new Said(Signature.Kind.INDIVIDUAL.name(), ""))));
            Map<String, SignatureView> signed = work.signed();
            assertEquals(nso, signed.get("Coalition of the Seven Seas").partyId());
            assertEquals(
                    PartyKind.PERSON,
                    work.em
                            .find(Party.class, signed.get("Mona Example").partyId())
                            .kind());
        });
    }

    @Test
    void a_party_that_was_recognised_may_be_another_of_the_same_name() {
        inTheCase(work -> {
            work.done(work.sign(Map.of()));
            PartyId first = work.signed().get("Coalition of the Seven Seas").partyId();
            UUID other = work.anotherText();
            work.done(work.sign(other, Map.of(0, new Said(null, ""))));
            assertNotEquals(first, work.of(other).get(0).partyId());
        });
    }

    @Test
    void nobody_signs_as_a_party_that_one_does_not_know_or_twice() {
        inTheCase(work -> {
            assertEquals(
                    Outcome.refused(Objection.PARTY_UNKNOWN, 2),
                    work.sign(Map.of(1, new Said(null, work.secret().value().toString()))));
            assertEquals(Outcome.refused(Objection.PARTY_UNKNOWN, 1), work.sign(Map.of(0, new Said(null, "no id"))));
            String nso = work.known("nso gro").value().toString();
            assertEquals(
                    Outcome.refused(Objection.PARTY_SIGNED, 2),
                    work.sign(Map.of(0, new Said(null, nso), 1, new Said(null, nso))));
            assertEquals(
                    Outcome.refused(Objection.NOBODY_NEW),
                    work.sign(Map.of(0, new Said(Said.NOT_SIGNED, null), 1, new Said(Said.NOT_SIGNED, null))));
            assertTrue(work.signed().isEmpty());
        });
    }

    private static final class Work {

        private final EntityManager em;
        private final AccountId lina;
        private final CaseId file;
        private final SignatoryDesk desk;
        private final SignedTextDesk texts;
        private final UUID text;

        Work(EntityManager em) {
            this.em = em;
            this.lina = DemoFixture.lina(em);
            this.file = DemoFixture.caseFile(em, "D-2021-014").id();
            Person person = em.find(Account.class, lina).person();
            CurrentPerson current = () -> Optional.of(person);
            Heard heard = new Heard();
            CaseFiles files = new CaseFiles_(em);
            NeedToKnow needToKnow = new NeedToKnow(files);
            CaseWhereabouts whereabouts = new CaseWhereabouts(files);
            Parties parties = new Parties_(em);
            Editing editing = new Editing(new Revisions_(em), DemoFixture.NOON);
            desk = new SignatoryDesk(
                    new Signatures_(em),
                    parties,
                    new PartyDesk(
                            parties,
                            new PartyIndex(parties, whereabouts),
                            whereabouts,
                            editing,
                            current,
                            heard,
                            DemoFixture.NOON),
                    whereabouts,
                    House.around(em).caseSearch(),
                    needToKnow,
                    editing,
                    current,
                    heard,
                    DemoFixture.NOON);
            texts = new SignedTextDesk(new Signatures_(em), needToKnow, editing, current, heard, DemoFixture.NOON);
            text = anotherText();
        }

        UUID anotherText() {
            return done(texts.add(file, Sheet.empty().with("title", LocalText.english("Text " + UUID.randomUUID()))));
        }

        Outcome<UUID> sign(Map<Integer, Said> said) {
            return sign(text, said);
        }

        Outcome<UUID> sign(UUID under, Map<Integer, Said> said) {
            return desk.sign(file, under, "form", Sheet.empty().with(SignatoryDesk.LINES, (Object) LIST), said);
        }

        Map<String, SignatureView> signed() {
            return of(text).stream().collect(Collectors.toMap(SignatureView::asSigned, signature -> signature));
        }

        List<SignatureView> of(UUID wanted) {
            em.flush();
            return House.around(em).signatures().of(lina, file).stream()
                    .filter(signature -> signature.textId().equals(wanted))
                    .toList();
        }

        PartyId known(String typed) {
            return House.around(em).parties().typed(lina, typed).get(0).id();
        }

        /** A person of no case of hers. */
        PartyId secret() {
            Party secret = new Party(PartyId.next(), PartyKind.PERSON, LocalText.english("Somebody else"));
            em.persist(secret);
            em.flush();
            return secret.id();
        }

        <T> T done(Outcome<T> outcome) {
            assertInstanceOf(Outcome.Done.class, outcome, outcome::toString);
            return ((Outcome.Done<T>) outcome).value();
        }
    }

    private void inTheCase(Consumer<Work> work) {
        try (EntityManager em = DemoFixture.in(database).factory().createEntityManager()) {
            em.getTransaction().begin();
            try {
                work.accept(new Work(em));
            } finally {
                em.getTransaction().rollback();
            }
        }
    }
}
