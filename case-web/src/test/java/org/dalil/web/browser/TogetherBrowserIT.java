package org.dalil.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.net.URL;
import java.util.UUID;
import java.util.regex.Pattern;
import org.dalil.shared.Language;
import org.dalil.web.browser.pages.FactForm;
import org.dalil.web.browser.pages.SignInPage;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two people, two browsers, one fact. */
@ExtendWith({Browser.class, ArquillianExtension.class})
@RunAsClient
@DisplayNameGeneration(ReplaceUnderscores.class)
class TogetherBrowserIT {

    @ArquillianResource
    private URL base;

    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "ARABIC"})
    void who_saves_second_sees_who_changed_what_and_chooses_field_by_field(Language language, Page first, Page second) {
        var title = "Fact " + UUID.randomUUID();
        SignInPage.open(first, base).in(language).enter("omar").speak(language);
        SignInPage.open(second, base).in(language).enter("lina").speak(language);
        var omar = FactForm.ofNew(first, base).type("title.en", title);
        omar.save();
        var address = omar.addressOf(title);
        FactForm.at(first, address);
        var lina = FactForm.at(second, address);
        omar.type("title.en", title + " by Omar").type("place.en", "Ramallah").save();
        lina.type("title.en", title + " by Lina").type("title.fr", "De Lina").saveInVain();
        assertThat(lina.clash()).containsText("Omar");
        assertEquals(title + " by Lina", lina.typed("title.en"));
        assertThat(lina.theirs("place.en")).isChecked();
        Accessibility.check(second);
        lina.theirs("title.en").check();
        lina.save();
        FactForm.at(second, address);
        assertEquals(title + " by Omar", lina.typed("title.en"));
        assertEquals("De Lina", lina.typed("title.fr"));
        assertEquals("Ramallah", lina.typed("place.en"));
    }

    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "ARABIC"})
    void what_was_typed_before_the_session_ended_is_there_after_signing_in(Language language, Page page) {
        var title = "Draft " + UUID.randomUUID();
        SignInPage.open(page, base).in(language).enter("lina").speak(language);
        var form = FactForm.ofNew(page, base).type("title.en", title);
        assertThat(form.kept()).hasText(Pattern.compile(".+"));
        var address = page.url();
        page.context().clearCookies();
        FactForm.at(page, address);
        SignInPage.at(page).enter("lina");
        assertThat(page).hasURL(address);
        assertThat(form.putBack()).isVisible();
        assertEquals(title, form.typed("title.en"));
        form.save();
        form.addressOf(title);
    }
}
