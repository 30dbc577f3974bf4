package org.dalil.web.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import org.dalil.accounts.SignInDesk;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;
import org.dalil.shared.Refusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WordsTest {

    private static Words in(Language language) {
        Phrases phrases = new Phrases();
        Reader reader = ReaderFixture.of(language);
        return new Words(phrases, reader, new Dates(phrases, reader, Clock.systemUTC()));
    }

    @Test
    void counts_in_the_forms_of_the_language() {
        String key = "accounts.refusal.TOO_MANY_TRIES";
        assertEquals(
                "Too many wrong passwords. Try again in 1 second.",
                in(Language.ENGLISH).say(key, 1L));
        assertEquals(
                "محاولات كثيرة بكلمات مرور غير صحيحة. تُتاح المحاولة من جديد بعد ثانيتين.",
                in(Language.ARABIC).say(key, 2L));
        assertEquals(
                "محاولات كثيرة بكلمات مرور غير صحيحة. تُتاح المحاولة من جديد بعد 7 ثوانٍ.",
                in(Language.ARABIC).say(key, 7L));
        assertEquals(
                "Trop de mots de passe erronés. Réessayez dans 12 secondes.",
                in(Language.FRENCH).say(key, 12L));
    }

    @Test
    void finds_the_sentence_of_a_refusal_in_the_bundle_of_its_feature() {
        assertEquals(
                "The email or the password is not right.",
                in(Language.ENGLISH).say(Refusal.of(SignInDesk.Objection.WRONG_CREDENTIALS)));
    }

    @Test
    void isolates_a_name_in_the_other_script() {
        assertEquals("Language: \u2068العربية\u2069", in(Language.ENGLISH).say("shell.languageNow", "العربية"));
        assertEquals("Language: Français", in(Language.ENGLISH).say("shell.languageNow", "Français"));
        assertEquals("اللغة: \u2068English\u2069", in(Language.ARABIC).say("shell.languageNow", "English"));
    }

    @Test
    void takes_the_best_language_of_a_text() {
        assertEquals("Langue : \u2068نص\u2069", in(Language.FRENCH).say("shell.languageNow", LocalText.arabic("نص")));
    }

    @Test
    void shows_a_key_that_has_no_words() {
        assertEquals("shell.noSuchThing", in(Language.ENGLISH).say("shell.noSuchThing"));
    }
}
