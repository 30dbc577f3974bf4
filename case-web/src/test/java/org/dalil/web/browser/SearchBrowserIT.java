package org.dalil.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URL;
import java.util.regex.Pattern;
import org.dalil.shared.Language;
import org.dalil.web.browser.pages.SearchScreen;
import org.dalil.web.browser.pages.SignInPage;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody types what she remembers, in whatever spelling, and opens it without a mouse. */
@ExtendWith({Browser.class, ArquillianExtension.class})
@RunAsClient
@DisplayNameGeneration(ReplaceUnderscores.class)
class SearchBrowserIT {

    @ArquillianResource
    private URL base;

    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "ARABIC"})
    void what_is_typed_in_arabic_or_latin_letters_is_found_and_opened_by_keyboard(Language language, Page page) {
        SignInPage.open(page, base).as("lina").in(language);
        var nso = language == Language.ARABIC ? "مجموعة إن إس أو" : "NSO Group";
        var search = SearchScreen.open(page).type("ان اس او");
        assertThat(search.offered("parties").first()).containsText(nso);
        Accessibility.check(page);
        search.press("Escape");
        assertThat(search.dialog()).isHidden();
        search = SearchScreen.open(page).type("D-2021-014/1");
        assertThat(search.offered("requests").first()).containsText("D-2021-014/1");
        assertThat(search.pointed()).containsText("D-2021-014/1");
        search.press("Enter");
        page.waitForURL(Pattern.compile(".*/requests/overview\\.xhtml\\?id=.*"));
        search = SearchScreen.open(page).type("2021-01");
        assertThat(search.offered("cases").first()).isVisible();
        search.press("ArrowDown").press("ArrowUp");
        assertThat(search.pointed()).hasCount(1);
    }
}
