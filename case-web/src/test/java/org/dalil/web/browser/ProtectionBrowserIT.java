package org.dalil.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URL;
import java.util.UUID;
import org.dalil.shared.Language;
import org.dalil.web.browser.pages.PersonPages;
import org.dalil.web.browser.pages.SignInPage;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A witness gets a pseudonym; who was granted it sees her name, for a reason; what she agreed to she takes back. */
@ExtendWith({Browser.class, ArquillianExtension.class})
@RunAsClient
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProtectionBrowserIT {

    @ArquillianResource
    private URL base;

    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "ARABIC"})
    void a_protected_name_is_seen_by_who_was_granted_it_and_by_nobody_else(Language language, Page first, Page second) {
        var name = "Zubaydah " + UUID.randomUUID().toString().substring(0, 8);
        SignInPage.open(first, base).in(language).enter("lina").speak(language);
        var lina = PersonPages.open(first, base)
                .follow("protect")
                .type("name.en", name)
                .tick("role.WITNESS")
                .done("protect");
        assertThat(lina.content()).not().containsText(name);
        assertThat(lina.link("reveal")).hasCount(0);
        Accessibility.check(first);
        var person = lina.address();
        lina.follow("unprotect").type("pseudonym.en", "Witness R").done("rename");
        assertThat(lina.content()).containsText("Witness R");
        lina.follow("unprotect");
        Accessibility.check(first);
        PersonPages.at(first, person);

        lina.follow("grant");
        Accessibility.check(first);
        lina.chooseCalled("account", "Lina Haddad").done("give");
        lina.follow("reveal");
        Accessibility.check(first);
        lina.choose("cause", "CONTACT").type("reason", "Call " + name).press("reveal");
        assertThat(lina.content()).containsText(lina.say("protection.refusal.TELLS_NAME"));
        lina.type("reason", "To ask for a meeting next week").press("reveal");
        assertThat(lina.whoItIs()).containsText(name);
        Accessibility.check(first);

        SignInPage.open(second, base).in(language).enter("omar").speak(language);
        var omar = PersonPages.at(second, person);
        assertThat(omar.content()).not().containsText(name);
        assertThat(omar.link("reveal")).hasCount(0);
        PersonPages.at(second, lina.address());
        assertThat(omar.whoItIs()).hasCount(0);
        omar.choose("cause", "OTHER").type("reason", "I only want to know").press("reveal");
        assertThat(omar.content()).containsText(omar.say("protection.refusal.NOT_GRANTED"));
    }

    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "ARABIC"})
    void what_a_witness_agreed_to_is_written_down_and_taken_back(Language language, Page page) {
        SignInPage.open(page, base).in(language).enter("lina").speak(language);
        var person = PersonPages.open(page, base)
                .follow("protect")
                .type("name.en", "Zubaydah " + UUID.randomUUID().toString().substring(0, 8))
                .tick("role.SOURCE")
                .done("protect");
        assertThat(person.content()).containsText(person.say("protection.standing.NONE_RECORDED"));
        person.follow("consent").press("save");
        assertThat(person.content()).containsText(person.say("protection.refusal.NO_USE"));
        person.tick("use.SUBMIT_ANONYMISED")
                .choose("form", "AUDIO")
                .type("explainedBy", "An interpreter")
                .tick("risks")
                .done("save");
        assertThat(person.content()).containsText(person.say("protection.standing.GIVEN"));
        Accessibility.check(page);
        PersonPages.at(page, person.address().replace("/person.", "/consent.") + "&how=withdraw")
                .tick("use.SUBMIT_ANONYMISED")
                .choose("form", "WRITTEN_MESSAGE")
                .done("save");
        assertThat(person.content()).containsText(person.say("protection.standing.WITHDRAWN"));
    }
}
