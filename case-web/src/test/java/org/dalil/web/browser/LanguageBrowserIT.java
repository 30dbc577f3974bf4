package org.dalil.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URL;
import org.dalil.shared.Language;
import org.dalil.web.browser.pages.SignInPage;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith({Browser.class, ArquillianExtension.class})
@RunAsClient
@DisplayNameGeneration(ReplaceUnderscores.class)
class LanguageBrowserIT {

    @ArquillianResource
    private URL base;

    @Test
    void of_the_browser_is_spoken_before_anybody_has_chosen_one(@InLanguage("ar") Page page) {
        SignInPage.open(page, base);
        assertThat(page.locator("html")).hasAttribute("lang", "ar");
        assertThat(page.locator("html")).hasAttribute("dir", "rtl");
    }

    @ParameterizedTest
    @EnumSource
    void once_chosen_goes_with_the_account_to_another_browser(Language language, Page here, Page elsewhere) {
        SignInPage.open(here, base).as("claire").in(language).signOut();
        assertThat(here.locator("html")).hasAttribute("lang", language.tag());
        var list = SignInPage.open(elsewhere, base).as("claire");
        assertThat(elsewhere.locator("html")).hasAttribute("lang", language.tag());
        assertThat(elsewhere.locator("html")).hasAttribute("dir", language.direction());
        assertThat(elsewhere.locator("h1")).hasText(list.say("shell.nav.requests"));
    }
}
