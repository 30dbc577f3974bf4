package org.dalil.checks;

import static java.util.stream.Collectors.joining;
import static org.dalil.requests.OpenPoint.Code.ADDRESSEE_MISSING;
import static org.dalil.requests.OpenPoint.Code.ASK_NOT_AVAILABLE;
import static org.dalil.requests.OpenPoint.Code.CLOCK_NEAR;
import static org.dalil.requests.OpenPoint.Code.COUNTER_EVIDENCE_OPEN;
import static org.dalil.requests.OpenPoint.Code.CRITERIA_UNVERIFIED;
import static org.dalil.requests.OpenPoint.Code.CRITERIA_WITH_GAP;
import static org.dalil.requests.OpenPoint.Code.EVIDENCE_WITHOUT_FILE;
import static org.dalil.requests.OpenPoint.Code.IDENTIFIERS_MISSING;
import static org.dalil.requests.OpenPoint.Code.ISSUER_SIGNED;
import static org.dalil.requests.OpenPoint.Code.LANGUAGES_DIFFER;
import static org.dalil.requests.OpenPoint.Code.NAMES_MISSING;
import static org.dalil.requests.OpenPoint.Code.NO_REASON_STANDS_ALONE;
import static org.dalil.requests.OpenPoint.Code.SENTENCES_WITHOUT_SOURCE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.dalil.House;
import org.dalil.database.Database;
import org.dalil.demo.DemoFixture;
import org.dalil.requests.OpenPoint;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The request of the joint letter about NSO Group, as the letter is entered. What is open was written down from the domain
 * brief, with the section that says so, before the program was asked. Which criteria have a gap is the matter of the test
 * of its coverage.
 */
@ParameterizedClass
@EnumSource
@DisplayNameGeneration(ReplaceUnderscores.class)
class NsoCheckPersistenceTest {

    private record Predicted(OpenPoint.Code code, String what, String because) {

        String line() {
            return code + " " + what;
        }
    }

    private static final List<Predicted> AS_ENTERED = List.of(
            predicted(
                    IDENTIFIERS_MISSING,
                    "5",
                    "A.7 no. 2: number, place and date of registration, business; F.5 W: script"),
            predicted(ADDRESSEE_MISSING, "", "F.5 B: nobody chose to whom of the two addressees of the letter it goes"),
            predicted(CLOCK_NEAR, "15", "0 no. 9: the framework runs to 8 December"),
            predicted(CLOCK_NEAR, "15", "0 no. 9: and so do the listings"),
            predicted(CRITERIA_WITH_GAP, "13", "F.5 B: mandatory elements without approved evidence"),
            predicted(
                    CRITERIA_UNVERIFIED, "5", "H: actor types, gravity, the support limb and two of practice not seen"),
            predicted(ASK_NOT_AVAILABLE, "A2", "0 no. 2, A.7 no. 4"),
            predicted(ASK_NOT_AVAILABLE, "A3", "0 no. 2, A.7 no. 4"),
            predicted(COUNTER_EVIDENCE_OPEN, "TP1", "A.1: NSO Group repeatedly denied, and the letter answers nothing"),
            predicted(COUNTER_EVIDENCE_OPEN, "TP2", "A.1: its human rights policy; that it does not deter is claimed"),
            predicted(EVIDENCE_WITHOUT_FILE, "4", "A.7 no. 6: EV1 to EV4 are claimed; EV5 is offered for nothing"),
            predicted(ISSUER_SIGNED, "3", "0 no. 6: Amnesty (no. 4), Front Line Defenders (no. 43), the Citizen Lab"),
            predicted(NAMES_MISSING, "1", "A.1 no. 69: one English name is not sure and left out"),
            loose("cover", 11),
            loose("summary", 21),
            loose("submitter", 6),
            loose("target", 4),
            loose("legal", 26),
            loose("facts", 4),
            loose("elements", 4),
            loose("reasons", 13),
            loose("cfsp", 8),
            loose("contrary", 12),
            loose("other", 8),
            loose("risk", 10),
            differ("summary", 1),
            differ("facts", 1),
            differ("reasons", 2),
            differ("cfsp", 1),
            differ("other", 3),
            predicted(
                    NO_REASON_STANDS_ALONE,
                    "reasons",
                    "0 no. 8: nothing that the reasons tell is cited, and no criterion is covered"));

    @Parameter
    Database database;

    @Test
    void has_exactly_what_the_brief_predicts_open() {
        DemoFixture.in(database)
                .doInTransaction(em -> assertEquals(
                        AS_ENTERED.stream().map(Predicted::line).collect(joining("\n")),
                        House.around(em)
                                .requests()
                                .open(DemoFixture.lina(em), DemoFixture.nso(em).id())
                                .orElseThrow()
                                .openPoints()
                                .stream()
                                .map(point -> point.code() + " " + what(point))
                                .collect(joining("\n"))));
    }

    /** How many, which one, or in how many days. */
    private static String what(OpenPoint point) {
        return switch (point.code()) {
            case ADDRESSEE_MISSING -> "";
            case CLOCK_NEAR -> point.arguments().get(1).toString();
            case SENTENCES_WITHOUT_SOURCE, LANGUAGES_DIFFER ->
                point.spot() + " " + point.arguments().get(0);
            case NO_REASON_STANDS_ALONE -> String.valueOf(point.spot());
            default -> point.arguments().get(0).toString();
        };
    }

    /** Counted by reading the texts in both languages. */
    private static Predicted loose(String section, int sentences) {
        return predicted(
                SENTENCES_WITHOUT_SOURCE, section + " " + sentences, "F.1: every sentence of fact has its source");
    }

    /** What the Arabic says otherwise than the English, or leaves out. */
    private static Predicted differ(String section, int places) {
        return predicted(LANGUAGES_DIFFER, section + " " + places, "F.1: the same in both languages");
    }

    private static Predicted predicted(OpenPoint.Code code, String what, String because) {
        return new Predicted(code, what, because);
    }
}
