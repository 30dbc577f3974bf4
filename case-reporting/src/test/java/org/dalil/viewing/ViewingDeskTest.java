package org.dalil.viewing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.dalil.Desks;
import org.dalil.House;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Heard;
import org.dalil.accounts.Person;
import org.dalil.accounts.Role;
import org.dalil.cases.CaseFiles_;
import org.dalil.cases.CaseHappening;
import org.dalil.cases.CaseId;
import org.dalil.cases.NeedToKnow;
import org.dalil.cases.RestrictedDesk;
import org.dalil.database.Database;
import org.dalil.demo.DemoFixture;
import org.dalil.evidence.EvidenceId;
import org.dalil.evidence.EvidenceStore;
import org.dalil.review.ReviewHouse;
import org.dalil.shared.Language;
import org.dalil.worker.Drawers;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ViewingDeskTest {

    @TempDir
    private Path folder;

    @Test
    void who_is_shown_a_restricted_file_is_written_down_once_however_many_pages_she_turns() throws Exception {
        try (EntityManager em = DemoFixture.in(Database.H2).factory().createEntityManager()) {
            em.getTransaction().begin();
            try {
                EvidenceStore store = Desks.storeIn(em, folder.resolve("evidence"));
                CaseId file = DemoFixture.caseFile(em, "D-2021-014").id();
                EvidenceId item = ReviewHouse.withFile(em, file, store, "omar", "What nobody else may know");
                Heard heard = new Heard();
                ViewingDesk desk = desk(em, store, heard);
                assertTrue(desk.isUnchanged(file, item, 1));
                assertEquals(0, looks(heard), "it is not restricted yet");
                em.flush();
                em.createNativeQuery("update evidence_item set tlp = 'RED' where id = :id")
                        .setParameter("id", item.value())
                        .executeUpdate();
                em.clear();
                desk.glance(file, item, 1);
                desk.words(file, item, 1, 1);
                assertEquals(1, looks(heard));
            } finally {
                em.getTransaction().rollback();
            }
        }
    }

    private static long looks(Heard heard) {
        return heard.all().stream()
                .filter(CaseHappening.RestrictedRead.class::isInstance)
                .count();
    }

    private static ViewingDesk desk(EntityManager em, EvidenceStore store, Heard heard) {
        Person person = new Person(DemoFixture.lina(em), "lina", "lina", Set.of(Role.COORDINATOR), Language.ENGLISH);
        CurrentPerson current = () -> Optional.of(person);
        return new ViewingDesk(
                House.around(em).evidence(),
                store,
                new Studio(),
                new AnyFile(new Drawers()),
                new RestrictedDesk(new NeedToKnow(new CaseFiles_(em)), current, heard, DemoFixture.NOON),
                current);
    }
}
