package org.dalil.custody;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Heard;
import org.dalil.accounts.Person;
import org.dalil.accounts.Role;
import org.dalil.audit.ChainFixture;
import org.dalil.cases.CaseFiles_;
import org.dalil.cases.CaseId;
import org.dalil.cases.Cited;
import org.dalil.cases.NeedToKnow;
import org.dalil.cases.NoSuchCase;
import org.dalil.database.Database;
import org.dalil.demo.DemoFixture;
import org.dalil.editing.Editing;
import org.dalil.editing.Revisions_;
import org.dalil.editing.Sheet;
import org.dalil.editing.Typed;
import org.dalil.evidence.Evidence_;
import org.dalil.evidence.ExhibitsOfCase;
import org.dalil.shared.Language;
import org.dalil.shared.Outcome;
import org.dalil.shared.Refusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What people tell of an item from outside, and what is not taken. */
@ParameterizedClass
@EnumSource
@DisplayNameGeneration(ReplaceUnderscores.class)
class CustodyDeskPersistenceTest {

    private static final Sheet CAPTURED = Sheet.empty()
            .with("act", CustodyAct.CAPTURED)
            .with("person", "A colleague")
            .with("tool", "A camera");

    @Parameter
    Database database;

    @Test
    void an_entry_is_corrected_once_and_names_nothing_that_is_not_there() {
        inTheCase((desk, file, item) -> {
            assertEquals(Outcome.done(1L), desk.tell(file, item, CAPTURED));
            assertEquals(Outcome.done(1L), desk.tell(file, item, CAPTURED), "the same click once more");
            refuses(desk.tell(file, item, correcting(0)), CustodyDesk.Objection.NO_SUCH_ENTRY);
            refuses(desk.tell(file, item, correcting(2)), CustodyDesk.Objection.NO_SUCH_ENTRY);
            assertEquals(Outcome.done(2L), desk.tell(file, item, correcting(1)));
            assertEquals(
                    Outcome.refused(List.of(Refusal.of(CustodyDesk.Objection.CORRECTED_BEFORE, 2L)
                            .on("corrects"))),
                    desk.tell(file, item, correcting(1).with("person", "Somebody else")));
        });
    }

    @Test
    void what_the_program_sees_itself_is_not_told_by_people() {
        inTheCase((desk, file, item) -> {
            for (CustodyAct act : CustodyAct.values()) {
                if (!CustodyDesk.TOLD_BY_PEOPLE.contains(act)) {
                    refuses(desk.tell(file, item, CAPTURED.with("act", act)), Typed.Objection.NOT_IN_LIST);
                }
            }
            refuses(desk.tell(file, item, Sheet.empty()), Typed.Objection.REQUIRED);
            assertThrows(NoSuchCase.class, () -> desk.tell(file, UUID.randomUUID(), CAPTURED));
        });
    }

    private static Sheet correcting(int number) {
        return CAPTURED.with("person", "Another colleague").with("corrects", number);
    }

    private static void refuses(Outcome<?> outcome, Enum<?> code) {
        Outcome.Refused<?> refused = assertInstanceOf(Outcome.Refused.class, outcome);
        assertEquals(code, refused.reasons().get(0).code());
    }

    private interface Story {
        void play(CustodyDesk desk, CaseId file, UUID item);
    }

    private void inTheCase(Story story) {
        try (EntityManager em = DemoFixture.in(database).factory().createEntityManager()) {
            em.getTransaction().begin();
            try {
                CaseId file = DemoFixture.caseFile(em, "D-2021-014").id();
                UUID item = em.createQuery(
                                "select e.id.value from EvidenceItem e where e.caseId = :id and e.number = 'E-02'",
                                UUID.class)
                        .setParameter("id", file)
                        .getSingleResult();
                story.play(desk(em), file, item);
            } finally {
                em.getTransaction().rollback();
            }
        }
    }

    private static CustodyDesk desk(EntityManager em) {
        Person lina = new Person(DemoFixture.lina(em), "lina", "lina", Set.of(Role.COORDINATOR), Language.ENGLISH);
        CurrentPerson current = () -> Optional.of(lina);
        CaseFiles_ files = new CaseFiles_(em);
        NeedToKnow needToKnow = new NeedToKnow(files);
        return new CustodyDesk(
                ChainFixture.custody(em, current, new Heard(), DemoFixture.NOON),
                new CustodyReading(em, ChainFixture.keys(), ChainFixture.trail(em), needToKnow),
                needToKnow,
                new ExhibitsOfCase(new Evidence_(em)),
                new Cited(files),
                new Editing(new Revisions_(em), DemoFixture.NOON),
                ChainFixture.trail(em),
                current,
                DemoFixture.NOON);
    }
}
