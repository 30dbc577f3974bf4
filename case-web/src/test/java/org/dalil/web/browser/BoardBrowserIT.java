package org.dalil.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.net.URL;
import java.util.regex.Pattern;
import org.dalil.shared.Language;
import org.dalil.web.browser.pages.DraftingPages;
import org.dalil.web.browser.pages.SignInPage;
import org.dalil.web.it.Site;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A request is moved on the board by keys alone: refused with what is open, mended, and moved. */
@ExtendWith({Browser.class, ArquillianExtension.class})
@RunAsClient
@DisplayNameGeneration(ReplaceUnderscores.class)
class BoardBrowserIT {

    private static final String CRITERION = "EU-1.1.c.iii";

    @ArquillianResource
    private URL base;

    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "ARABIC"})
    void a_drafter_moves_a_request_with_the_keys(Language language, Page page) {
        var title = "Moved by a test in " + language;
        SignInPage.open(page, base).in(language).as("omar").in(language);
        var drafting = new DraftingPages(page);
        drafting.begin("D-2021-005");
        drafting.firstAsk();
        drafting.regime("EU-GHRSR");
        drafting.field("target").selectOption(new SelectOption().setIndex(1));
        drafting.field("title.en").fill(title);
        drafting.field("title.ar").fill(title);
        drafting.save();
        assertThat(page).hasURL(Pattern.compile("/requests/overview"));

        sendWithTheKeys(page, title);
        assertThat(page).hasURL(Pattern.compile("/requests/move"));
        Accessibility.check(page);
        page.locator("a.dl-point").click();
        assertThat(page).hasURL(Pattern.compile("/requests/grounds"));
        drafting.plead(CRITERION);
        drafting.field("why.en").fill("It concerns whom people may meet.");
        drafting.save();

        sendWithTheKeys(page, title);
        page.locator("a.dl-point").click();
        drafting.addProof(CRITERION);
        drafting.field("item").selectOption(new SelectOption().setIndex(1));
        drafting.field("why.en").fill("It shows that.");
        drafting.save();

        sendWithTheKeys(page, title);
        var moved = card(page, "EVIDENCE_REVIEW", title);
        assertThat(moved).isFocused();
        assertThat(card(page, "DRAFTING", title)).hasCount(0);
        page.navigate(Site.page(base, "/requests/board.xhtml").toString());
        Accessibility.check(page);
    }

    private void sendWithTheKeys(Page page, String title) {
        page.navigate(Site.page(base, "/requests/board.xhtml").toString());
        card(page, "DRAFTING", title).focus();
        page.keyboard().press("KeyM");
        assertThat(page.locator("details.dl-card-menu[open] button").first()).isFocused();
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("/requests/move|[?&]card="));
    }

    private static Locator card(Page page, String stage, String title) {
        return page.locator(".dl-lane[data-stage='" + stage + "'] .dl-kan")
                .filter(new Locator.FilterOptions().setHasText(title));
    }
}
