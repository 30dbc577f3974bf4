package org.dalil.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dalil.Desks;
import org.dalil.House;
import org.dalil.accounts.Role;
import org.dalil.cases.CaseId;
import org.dalil.database.Database;
import org.dalil.demo.DemoFixture;
import org.dalil.evidence.EvidenceId;
import org.dalil.evidence.EvidenceStatus;
import org.dalil.evidence.EvidenceStore;
import org.dalil.shared.Outcome;

/** The case of the demo, in which Omar collects, Claire reviews and Lina coordinates; afterwards all is as it was. */
final class CaseInReview {

    private CaseInReview() {}

    interface Work {
        void with(EntityManager entityManager, CaseId file, EvidenceStore store);
    }

    static void visit(Database database, Path folder, Work work) {
        try (EntityManager em = DemoFixture.in(database).factory().createEntityManager()) {
            em.getTransaction().begin();
            try {
                work.with(
                        em, DemoFixture.caseFile(em, "D-2021-014").id(), Desks.storeIn(em, folder.resolve("evidence")));
            } finally {
                em.getTransaction().rollback();
            }
        }
    }

    /** What speaks against an approval: the desk says it, and the screen says it beforehand. */
    static Set<Enum<?>> refusals(ReviewHouse house, CaseId file, EvidenceId item) {
        ReviewView view = house.reading().open(house.person().id(), file, item).orElseThrow();
        Set<Enum<?>> said = new HashSet<>();
        view.againstHer().forEach(reason -> said.add(reason.code()));
        if (!said.isEmpty()) {
            assertEquals(said, Set.copyOf(codes(house.desk().decide(file, item, house.approval(file, item)))));
        }
        return said;
    }

    static EvidenceStatus status(EntityManager em, CaseId file, EvidenceId item) {
        em.flush();
        em.clear();
        return House.around(em).evidence().items(DemoFixture.lina(em), file).stream()
                .filter(found -> found.id().equals(item))
                .findFirst()
                .orElseThrow()
                .status();
    }

    static ReviewView view(EntityManager em, CaseId file, EvidenceId item, ReviewHouse viewer) {
        em.flush();
        em.clear();
        return viewer.reading().open(viewer.person().id(), file, item).orElseThrow();
    }

    static ReviewHouse claire(EntityManager em) {
        return ReviewHouse.of(em, "claire", Role.EVIDENCE_REVIEWER);
    }

    static ReviewHouse lina(EntityManager em) {
        return ReviewHouse.of(em, "lina", Role.COORDINATOR);
    }

    static List<Enum<?>> codes(Outcome<?> outcome) {
        assertInstanceOf(Outcome.Refused.class, outcome, outcome::toString);
        List<Enum<?>> codes = new ArrayList<>();
        ((Outcome.Refused<?>) outcome).reasons().forEach(reason -> codes.add(reason.code()));
        return codes;
    }
}
