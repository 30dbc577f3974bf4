package org.dalil.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dalil.House;
import org.dalil.accounts.AccountId;
import org.dalil.database.Database;
import org.dalil.demo.DemoFixture;
import org.dalil.evidence.Evidence_;
import org.dalil.evidence.ItemsToCount;
import org.dalil.protection.ConsentsOfPeople;
import org.dalil.protection.Consents_;
import org.dalil.shared.Window;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What a list says of many requests is what the page of each of them says. */
@ParameterizedClass
@EnumSource
@DisplayNameGeneration(ReplaceUnderscores.class)
class CoverageReadingPersistenceTest {

    @Parameter
    Database database;

    @Test
    void is_of_every_request_what_its_own_page_says() {
        DemoFixture.in(database).doInTransaction(em -> {
            Map<RequestId, CoverageTally> listed = listed(em);
            assertTrue(listed.size() >= 3);
            assertEquals(one(em), listed);
        });
    }

    @Test
    void counts_sources_signatories_and_what_speaks_against_as_the_page_does() {
        try (EntityManager em = DemoFixture.in(database).factory().createEntityManager()) {
            em.getTransaction().begin();
            em.createQuery("update EvidenceItem set status = APPROVED, tlp = AMBER, disclosure.answer = YES"
                            + " where type <> UNSPECIFIED")
                    .executeUpdate();
            try {
                Map<RequestId, CoverageTally> listed = listed(em);
                assertEquals(3, listed.get(DemoFixture.nso(em).id()).covered());
                assertEquals(4, listed.get(DemoFixture.nso(em).id()).thin());
                assertEquals(one(em), listed);
            } finally {
                em.getTransaction().rollback();
            }
        }
    }

    @Test
    void is_nothing_for_a_stranger() {
        DemoFixture.in(database)
                .doInTransaction(em -> assertEquals(Map.of(), reading(em).tallies(DemoFixture.stranger(em), ids(em))));
    }

    private static Map<RequestId, CoverageTally> listed(EntityManager em) {
        em.clear();
        return reading(em).tallies(DemoFixture.lina(em), ids(em));
    }

    private static Map<RequestId, CoverageTally> one(EntityManager em) {
        em.clear();
        AccountId lina = DemoFixture.lina(em);
        return ids(em).stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        id -> CoverageTally.of(House.around(em)
                                .requests()
                                .open(lina, id)
                                .orElseThrow()
                                .coverage())));
    }

    private static List<RequestId> ids(EntityManager em) {
        return new RequestSearch(em)
                .rows(DemoFixture.lina(em), RequestSearch.Query.all(), Window.first(100)).stream()
                        .map(RequestRow::id)
                        .toList();
    }

    private static CoverageReading reading(EntityManager em) {
        return new CoverageReading(
                new Requests_(em),
                new ItemsToCount(new Evidence_(em), new ConsentsOfPeople(new Consents_(em), Clock.systemUTC())),
                House.LAW);
    }
}
