package org.dalil.dossier.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dalil.dossier.DossierPress;
import org.dalil.dossier.Printed;
import org.dalil.dossier.Progress;
import org.dalil.dossier.Verification;
import org.dalil.dossier.content.DossierContent;
import org.dalil.dossier.content.Section;
import org.dalil.dossier.content.SectionBody;
import org.dalil.dossier.content.SectionBody.Chronology;
import org.dalil.dossier.content.SectionBody.Contrary;
import org.dalil.dossier.content.SectionBody.Credibility;
import org.dalil.dossier.content.SectionBody.Letter;
import org.dalil.dossier.content.SectionBody.ListEntry;
import org.dalil.dossier.content.SectionBody.Parts;
import org.dalil.dossier.content.SectionBody.TitlePage;
import org.dalil.regimes.DossierSection;
import org.dalil.regimes.RegimeCatalogue;
import org.dalil.regimes.RegimePack;
import org.dalil.requests.RequestFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A dossier for each authority whose pack says what it expects. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AuthoritiesTest {

    private static final RegimeCatalogue REGIMES = RegimeCatalogue.shipped();

    private static RequestFile nso;

    @BeforeAll
    static void read() {
        nso = RequestUnder.nso();
    }

    static Stream<String> regimes() {
        return REGIMES.all().stream()
                .filter(pack -> !pack.dossierSections().isEmpty())
                .map(RegimePack::id)
                .map(Object::toString);
    }

    @ParameterizedTest
    @MethodSource("regimes")
    void every_authority_gets_its_own_sections_fit_for_archives_in_three_languages(String regime) throws Exception {
        DossierContent content = content(regime);
        assertEquals(
                RequestUnder.regime(nso, regime).pack().dossierSections().stream()
                        .map(DossierSection::key)
                        .toList(),
                content.sections().stream().map(Section::key).toList());
        Printed printed = new DossierPress().print(content, Progress.UNHEARD);
        assertEquals(3, printed.pdfs().size());
        for (Printed.Pdf pdf : printed.pdfs()) {
            assertEquals(List.of(), Verification.failures(pdf.bytes(), "3a"), regime + " " + pdf.language());
            assertEquals(List.of(), Verification.failures(pdf.bytes(), "ua1"), regime + " " + pdf.language());
        }
    }

    @Test
    void the_form_of_two_departments_names_the_acts_of_both_regimes_that_it_is_put_under() {
        TitlePage title = body("US-GLOMAG", "title", TitlePage.class);
        assertTrue(title.kind().en().startsWith("Formal submission to the U.S. Department of State"));
        assertTrue(title.kind().ar().startsWith("تقديم رسمي"));
        assertTrue(title.kind().fr().startsWith("Formal"));
        assertEquals(2, title.authorities().size());
        assertTrue(title.authorities().stream()
                .noneMatch(authority -> authority.acts().isEmpty()));
    }

    @Test
    void where_no_section_is_for_the_proof_the_legal_one_tells_it() {
        Parts law = body("US-GLOMAG", "legal", Parts.class);
        assertEquals(
                List.of(SectionBody.Legal.class, SectionBody.Proof.class),
                law.parts().stream().map(Object::getClass).toList());
    }

    @Test
    void facts_and_denials_keep_what_was_written_of_them_under_whatever_key_the_section_has() {
        Chronology facts = body("US-GLOMAG", "case", Chronology.class);
        assertEquals(2, facts.facts().size());
        assertTrue(facts.facts().get(0).paragraph().prose().text().en().startsWith("Told of the fact."));
        assertEquals(
                nso.positions().size(),
                body("US-GLOMAG", "exculpatory", Contrary.class).objections().size());
        Credibility evidence = body("US-GLOMAG", "evidence", Credibility.class);
        assertEquals("E-01", evidence.exhibits().get(0).exhibit());
    }

    @Test
    void the_target_stands_in_the_columns_of_the_list_for_which_it_is_proposed() {
        ListEntry entry = body("US-BIS-EL", "entity", ListEntry.class);
        assertEquals(
                List.of(
                        "Country",
                        "Entity",
                        "License requirement",
                        "License review policy",
                        "Federal Register citation"),
                entry.columns().stream().map(column -> column.label().en()).toList());
        assertTrue(entry.columns().get(1).lines().get(0).text().en().startsWith("NSO"));
        assertTrue(entry.columns().get(4).lines().isEmpty(), "nobody has printed it yet");
    }

    @Test
    void a_letter_to_another_authority_is_not_addressed_to_those_whom_the_case_addresses() {
        assertFalse(body("EU-GHRSR", "cover", Letter.class).addressees().isEmpty());
        assertTrue(body("US-BIS-EL", "cover", Letter.class).addressees().isEmpty());
    }

    private static DossierContent content(String regime) {
        return new Assembly(REGIMES).of(RequestUnder.regime(nso, regime), "v0.1", LocalDate.of(2026, 11, 23));
    }

    private static <T extends SectionBody> T body(String regime, String section, Class<T> type) {
        return content(regime).sections().stream()
                .filter(each -> each.key().equals(section))
                .map(each -> type.cast(each.body()))
                .findFirst()
                .orElseThrow();
    }
}
