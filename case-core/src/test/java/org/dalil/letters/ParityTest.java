package org.dalil.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.dalil.parties.PartyId;
import org.dalil.parties.PartyKind;
import org.dalil.parties.PartyName;
import org.dalil.parties.PartyView;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ParityTest {

    private static final PartyView NSO = party("NSO Group", "مجموعة إن إس أو");

    @Test
    void finds_nothing_where_both_languages_say_the_same() {
        assertEquals(
                List.of(),
                told(
                        "On 3 November 2021, 80 journalists from 16 outlets in six countries wrote on Decision (CFSP)"
                                + " 2020/1999, Article 1. 1,200 people.",
                        "في 3 نوفمبر/تشرين الثاني 2021، كتب ٨٠ صحفيا من 16 مؤسسة في ستة بلدان عن القرار 2020/1999،"
                                + " المادة 1. ١٬٢٠٠ شخص."));
    }

    @Test
    void finds_letters_in_another_order() {
        assertEquals(
                List.of("NAME MIXED_UP NOS NSO"),
                told("The tools of NSO were used.", "استُخدمت أدوات مجموعة إن إس أو (NOS)."));
    }

    @Test
    void finds_letters_in_another_order_where_the_right_ones_stand_beside_them() {
        assertEquals(
                List.of("NAME MIXED_UP NOS NSO"),
                told("NSO sells. NOS denies.", "تبيع مجموعة إن إس أو (NSO) وتنكر إن إس أو."));
    }

    @Test
    void finds_a_number_that_is_missing_and_one_that_is_reversed() {
        assertEquals(
                List.of("NUMBER REVERSED 16 61", "NUMBER MISSING 80"),
                told("80 journalists from 16 outlets", "صحفيون من 61 مؤسسة"));
    }

    @Test
    void finds_a_citation_that_was_turned_round() {
        assertEquals(List.of("CITATION REVERSED 2020/1999 1999/2020"), told("Decision 2020/1999", "القرار 1999/2020"));
        assertEquals(
                List.of("CITATION MISSING art. 1", "CITATION MISSING art. 3"),
                told("Article 1 of the Decision", "المادة 3 من القرار"));
    }

    @Test
    void finds_a_date_that_is_another_one() {
        assertEquals(
                List.of("DATE MISSING 2021-11-3", "DATE MISSING -11-3"),
                told("On 3 November 2021", "في 3 نوفمبر/تشرين الثاني"));
        assertEquals(List.of(), told("On November 3rd, 2021", "في ٣ تشرين الثاني ٢٠٢١"));
    }

    @Test
    void finds_a_party_that_one_language_does_not_name() {
        assertEquals(
                List.of("NAME MISSING NSO Group"),
                told("NSO Group sells its tools to governments.", "تبيع الشركة أدواتها للحكومات."));
        assertEquals(List.of(), told("NSO Group sells.", "تبيع مجموعة \"إن إس أو\" ولمجموعة إن إس أو عملاء."));
    }

    @Test
    void compares_every_language_with_every_other_one() {
        List<Parity.Difference> found =
                Parity.between(new LocalText("سنة 2020", "in 2021 the EU", "en 2021 l’UE"), List.of());
        assertEquals(4, found.size());
        assertTrue(found.stream().allMatch(difference -> Stream.of(difference.language(), difference.other())
                .anyMatch(Language.ARABIC::equals)));
    }

    private static List<String> told(String english, String arabic) {
        return Parity.between(new LocalText(arabic, english, null), List.of(NSO)).stream()
                .map(found -> found.kind() + " " + found.hint() + " "
                        + found.here().key()
                        + (found.there() == null ? "" : " " + found.there().key()))
                .toList();
    }

    private static PartyView party(String english, String arabic) {
        return new PartyView(
                PartyId.next(),
                PartyKind.LEGAL_ENTITY,
                new LocalText(arabic, english, null),
                List.of(
                        PartyName.of(
                                english, Language.ENGLISH, PartyName.Kind.OFFICIAL, PartyName.Confidence.SURE, null),
                        PartyName.of(arabic, Language.ARABIC, PartyName.Kind.OFFICIAL, PartyName.Confidence.SURE, null),
                        PartyName.of("NSO", Language.ENGLISH, PartyName.Kind.ALIAS, PartyName.Confidence.SURE, null)),
                List.of(),
                false);
    }
}
