package org.dalil.requests;

import static java.util.stream.Collectors.joining;
import static org.dalil.requests.Coverage.Reason.COUNTER_EVIDENCE_OPEN;
import static org.dalil.requests.Coverage.Reason.FEWER_ITEMS;
import static org.dalil.requests.Coverage.Reason.FEWER_SOURCES;
import static org.dalil.requests.Coverage.Reason.NOTHING_OFFERED;
import static org.dalil.requests.Coverage.Reason.NO_APPROVED_ITEM;
import static org.dalil.requests.Coverage.Reason.NO_FACT;
import static org.dalil.requests.Coverage.State.COVERED;
import static org.dalil.requests.Coverage.State.GAP;
import static org.dalil.requests.Coverage.State.THIN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Stream;
import org.dalil.House;
import org.dalil.database.Database;
import org.dalil.demo.DemoFixture;
import org.dalil.requests.Coverage.Reason;
import org.dalil.requests.Coverage.State;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The request of the joint letter about NSO Group. What is missing was written down from the domain brief, with the
 * section that says so, before the program was asked.
 */
@ParameterizedClass
@EnumSource
@DisplayNameGeneration(ReplaceUnderscores.class)
class NsoCoveragePersistenceTest {

    /** What the brief leads one to expect of a criterion. */
    private record Predicted(String criterion, State state, List<Reason> reasons, String because) {

        String line() {
            return criterion + " " + state + " " + reasons;
        }
    }

    /** As the letter is entered: nothing is approved yet. */
    private static final List<Predicted> AS_ENTERED = List.of(
            predicted(
                    "EU-1.1.c.iii",
                    GAP,
                    "A.1: only «can facilitate», no concrete case; F.5: no approved evidence",
                    NO_FACT,
                    NO_APPROVED_ITEM),
            predicted("EU-1.1.c.iv", GAP, "A.1: the same for enforced disappearance", NO_FACT, NO_APPROVED_ITEM),
            predicted("EU-1.1.d.iii", GAP, "F.5: a mandatory element without approved evidence", NO_APPROVED_ITEM),
            predicted("EU-1.1.d.iv", GAP, "F.5: a mandatory element without approved evidence", NO_APPROVED_ITEM),
            predicted(
                    "EU-1.1.d.T3",
                    GAP,
                    "A.7 no. 5: pre-filled from the text; F.5: no approved evidence",
                    NO_APPROVED_ITEM),
            predicted("EU-1.2", GAP, "A.1: the letter names no instrument", NOTHING_OFFERED),
            predicted("EU-1.4", GAP, "F.5: no approved evidence", NO_APPROVED_ITEM),
            predicted("EU-1.3.c", GAP, "0 no. 4: a company; F.5: no approved evidence", NO_APPROVED_ITEM),
            predicted(
                    "EU-L.b",
                    GAP,
                    "0 no. 4: the support limb; F.5: no approved evidence; A.1: the target denies",
                    NO_APPROVED_ITEM,
                    COUNTER_EVIDENCE_OPEN),
            predicted("EU-E1", GAP, "F.5: no approved evidence", NO_APPROVED_ITEM),
            predicted("EU-E2", GAP, "0 no. 5: nobody said yet what may be disclosed", NOTHING_OFFERED),
            predicted("EU-E3", GAP, "F.1 no. 8: no draft statement of reasons in the letter", NOTHING_OFFERED),
            predicted(
                    "EU-ID",
                    GAP,
                    "A.7 no. 2: no registration number, date and place of it, place of business",
                    NOTHING_OFFERED));

    /** Once the four items are approved, and may be shown to the target, that can be: A.7 no. 6 says that EV5 cannot. */
    private static final List<Predicted> APPROVED = List.of(
            predicted(
                    "EU-1.1.c.iii",
                    GAP,
                    "A.1: no concrete case; A.6: that its issuer signed is only inferred",
                    NO_FACT,
                    FEWER_ITEMS,
                    FEWER_SOURCES),
            predicted("EU-1.1.c.iv", GAP, "the same", NO_FACT, FEWER_ITEMS, FEWER_SOURCES),
            predicted(
                    "EU-1.1.d.iii",
                    THIN,
                    "0 no. 6, A.7 no. 6: who issued EV2 signed; F.5 W: one source",
                    FEWER_SOURCES),
            predicted("EU-1.1.d.iv", COVERED, "EV1 has an issuer who did not sign, EV4 another"),
            predicted("EU-1.1.d.T3", THIN, "F.5 W: one independent source", FEWER_ITEMS, FEWER_SOURCES),
            predicted("EU-1.2", GAP, "A.1: the letter names no instrument", NOTHING_OFFERED),
            predicted("EU-1.4", COVERED, "EV1, EV2 and EV4; two of them independent"),
            predicted("EU-1.3.c", COVERED, "EV4 says what the target is"),
            predicted(
                    "EU-L.b",
                    THIN,
                    "A.1: the denials must be in the dossier, and nobody answered them",
                    COUNTER_EVIDENCE_OPEN),
            predicted("EU-E1", THIN, "F.5 W: one independent source", FEWER_ITEMS, FEWER_SOURCES),
            predicted("EU-E2", GAP, "0 no. 5", NOTHING_OFFERED),
            predicted("EU-E3", GAP, "F.1 no. 8", NOTHING_OFFERED),
            predicted("EU-ID", GAP, "A.7 no. 2", NOTHING_OFFERED));

    @Parameter
    Database database;

    @Test
    void has_exactly_the_gaps_that_the_brief_predicts() {
        DemoFixture.in(database).doInTransaction(em -> assertIs(AS_ENTERED, coverage(em)));
    }

    @Test
    void keeps_exactly_those_that_no_approval_closes() {
        try (EntityManager em = DemoFixture.in(database).factory().createEntityManager()) {
            em.getTransaction().begin();
            em.createQuery("update EvidenceItem set status = APPROVED, tlp = AMBER, disclosure.answer = YES"
                            + " where type <> UNSPECIFIED"
                            + " and caseId = (select f.id from CaseFile f where f.number = 'D-2021-014')")
                    .executeUpdate();
            try {
                assertIs(APPROVED, coverage(em));
            } finally {
                em.getTransaction().rollback();
            }
        }
    }

    private static Coverage coverage(EntityManager em) {
        return House.around(em)
                .requests()
                .open(DemoFixture.lina(em), DemoFixture.nso(em).id())
                .orElseThrow()
                .coverage();
    }

    private static void assertIs(List<Predicted> predicted, Coverage coverage) {
        assertEquals(
                lines(predicted.stream().map(Predicted::line)),
                lines(coverage.elements().stream()
                        .filter(Coverage.Element::pleaded)
                        .map(element -> element.criterion().id() + " " + element.state() + " " + element.reasons())));
    }

    private static String lines(Stream<String> lines) {
        return lines.collect(joining("\n"));
    }

    private static Predicted predicted(String criterion, State state, String because, Reason... reasons) {
        return new Predicted(criterion, state, List.of(reasons), because);
    }
}
