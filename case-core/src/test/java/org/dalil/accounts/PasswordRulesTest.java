package org.dalil.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.dalil.accounts.PasswordRules.Objection;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PasswordRulesTest {

    private final PasswordRules rules = new PasswordRules();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "twelve chars",
                "            ",
                "قهوة بلا سكر",
                "🐎🔋📎🐎🔋📎🐎🔋📎🐎🔋📎",
                "lower case letters and nothing else whatsoever",
                "\"'><script>alert(1)</script>"
            })
    void any_characters_will_do_if_there_are_twelve(String password) {
        assertEquals(List.of(), said(password));
    }

    @Test
    void eleven_characters_are_too_few_also_when_each_takes_two_places() {
        assertEquals(List.of(Objection.TOO_SHORT), said("eleven char"));
        assertEquals(List.of(Objection.TOO_SHORT), said("🐎".repeat(11)));
    }

    @Test
    void a_very_long_one_is_welcome_and_an_endless_one_is_not() {
        assertEquals(List.of(), said("Abc ".repeat(250)));
        assertEquals(List.of(Objection.TOO_LONG), said("x".repeat(1001)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1q2w3e4r5t6y", "QWERTY123456", "motherfucker", "123qweasdzxc"})
    void the_commonest_are_refused_however_they_are_written(String password) {
        assertEquals(List.of(Objection.COMMON), said(password));
    }

    @Test
    void all_ten_thousand_commonest_are_known() {
        assertEquals(List.of(Objection.TOO_SHORT, Objection.COMMON), said("123456"));
        assertEquals(List.of(Objection.TOO_SHORT, Objection.COMMON), said("24081990"));
    }

    @Test
    void the_name_of_its_owner_is_no_password() {
        assertEquals(List.of(Objection.LIKE_THE_NAME), said("Lina@Coalition.example", "lina@coalition.example"));
        assertEquals(List.of(Objection.LIKE_THE_NAME), said("Lina Haddad 1", "lina@coalition.example", "Lina Haddad"));
        assertEquals(List.of(), said("Lina Haddad eats olives", "lina@coalition.example", "Lina Haddad"));
    }

    @Test
    void what_is_typed_twice_has_to_be_the_same() {
        List<Enum<?>> said = codes(new ChosenPassword("twelve chars", "twelve cars"));
        assertEquals(List.of(Objection.REPEATED_DIFFERENTLY), said);
    }

    private List<Enum<?>> said(String password, String... names) {
        return codes(new ChosenPassword(password, password), names);
    }

    private List<Enum<?>> codes(ChosenPassword chosen, String... names) {
        return rules.objections(chosen, names).stream()
                .<Enum<?>>map(refusal -> refusal.code())
                .toList();
    }
}
