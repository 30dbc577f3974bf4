package org.dalil.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.dalil.House;
import org.dalil.database.Database;
import org.dalil.demo.DemoFixture;
import org.dalil.evidence.QuarantineDesk;
import org.dalil.requests.LeftOut;
import org.dalil.shared.Refusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What stops a dossier before anything of it is set. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DossierDeskTest {

    @Test
    void nothing_speaks_against_what_is_in_order() {
        assertEquals(List.of(), objectionsAfter("update evidence_item set number = number"));
    }

    @Test
    void nothing_is_built_on_bytes_that_are_not_what_they_were() {
        assertTrue(objectionsAfter("update evidence_item set status = 'QUARANTINED' where number = 'E-03'")
                .contains(Refusal.of(QuarantineDesk.Objection.EVIDENCE_IN_QUARANTINE, "E-03")));
    }

    @Test
    void no_text_cites_what_is_left_out() {
        assertEquals(
                List.of(Refusal.of(LeftOut.Objection.CITES_LEFT_OUT, "S1", "E-02")),
                objectionsAfter("update request_paragraph set text_en = 'Seen by many [E-02].' where label = 'S1'"));
    }

    private static List<Refusal> objectionsAfter(String sql) {
        try (EntityManager em = DemoFixture.in(Database.H2).factory().createEntityManager()) {
            em.getTransaction().begin();
            try {
                em.createNativeQuery(sql).executeUpdate();
                return DossierDesk.objectionsTo(House.around(em)
                        .requests()
                        .whole(DemoFixture.lina(em), DemoFixture.nso(em).id())
                        .orElseThrow());
            } finally {
                em.getTransaction().rollback();
            }
        }
    }
}
