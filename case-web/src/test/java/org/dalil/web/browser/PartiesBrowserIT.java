package org.dalil.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URL;
import java.util.List;
import org.dalil.shared.Language;
import org.dalil.web.browser.pages.CasePartiesPage;
import org.dalil.web.browser.pages.PartyListPage;
import org.dalil.web.browser.pages.Screen;
import org.dalil.web.browser.pages.SignInPage;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who appears in the cases: found by any name, given many roles at once, merged and taken apart again. */
@ExtendWith({Browser.class, ArquillianExtension.class})
@RunAsClient
@DisplayNameGeneration(ReplaceUnderscores.class)
class PartiesBrowserIT {

    private static final List<String> FIVE = List.of("VICTIM", "WITNESS", "SOURCE", "EXPERT", "INITIATOR");

    /** The petition, in which he does not appear. */
    private static final String PETITION = "D-2021-005";

    @ArquillianResource
    private URL base;

    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "ARABIC"})
    void david_haigh_gets_five_roles_in_one_case(Language language, Page page) {
        SignInPage.open(page, base).as("lina").in(language);
        var haigh = language == Language.ARABIC ? "ديفيد هايغ" : "David Haigh";
        var parties = CasePartiesPage.of(Screen.of(page), PETITION);
        assertThat(parties.roles(haigh)).hasCount(0);
        var chooser = parties.add();
        chooser.type("هايغ");
        assertThat(chooser.options().first()).containsText(haigh);
        chooser.choose("haigh");
        Accessibility.check(page);
        parties.give(FIVE);
        assertThat(parties.roles(haigh)).hasCount(FIVE.size());
        assertThat(parties.roles(haigh).filter(new Locator.FilterOptions().setHasText("TLP:RED")))
                .hasCount(3);
        FIVE.forEach(role -> parties.take(haigh));
        assertThat(parties.roles(haigh)).hasCount(0);
    }

    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "ARABIC"})
    void nso_is_found_by_its_forms_and_by_a_name_that_was_just_added(Language language, Page page) {
        SignInPage.open(page, base).as("lina").in(language);
        var list = PartyListPage.from(Screen.of(page));
        var nso = language == Language.ARABIC ? "مجموعة إن إس أو" : "NSO Group";
        for (var form : List.of("إن أس أو", "ان اس او", "مجموعة إن إس", "NOS", "شركة بيغاسوس")) {
            assertThat(list.find(form).rows().first()).hasText(nso);
        }
        var party = list.openFirst();
        assertThat(party.name("NOS")).isVisible();
        assertThat(party.gaps().first()).isVisible();
        party.call("Q Cyber");
        assertThat(PartyListPage.from(party).find("q cyb").rows().first()).hasText(nso);
        PartyListPage.from(party).find("q cyb").openFirst().forget("Q Cyber");
        assertThat(PartyListPage.from(party).find("q cyb").rows()).hasCount(0);
    }

    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "ARABIC"})
    void two_records_of_one_party_are_merged_and_taken_apart_again(Language language, Page page) {
        SignInPage.open(page, base).as("lina").in(language);
        var name = language == Language.ARABIC ? "كيو سايبر للتقنيات" : "Cyber Quest Ltd";
        var nso = language == Language.ARABIC ? "مجموعة إن إس أو" : "NSO Group";
        var party = PartyListPage.from(Screen.of(page)).enter(name, language);
        assertThat(party.title()).hasText(name);
        party.mergeInto("nso gr");
        assertThat(party.title()).hasText(nso);
        assertThat(party.name(name)).isVisible();
        assertThat(PartyListPage.from(party).find(name).rows()).hasText(new String[] {nso});
        PartyListPage.from(party).find(name).openFirst().takeApart();
        assertThat(party.name(name)).hasCount(0);
        assertThat(PartyListPage.from(party).find(name).rows()).hasText(new String[] {name});
    }
}
