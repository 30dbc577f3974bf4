package org.dalil.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URL;
import java.util.regex.Pattern;
import org.dalil.web.browser.pages.Screen;
import org.dalil.web.browser.pages.SignInPage;
import org.dalil.web.it.Site;
import org.dalil.web.it.Visitor;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith({Browser.class, ArquillianExtension.class})
@RunAsClient
@DisplayNameGeneration(ReplaceUnderscores.class)
class StrangerBrowserIT {

    @ArquillianResource
    private URL base;

    @Test
    void who_is_not_signed_in_comes_back_to_the_page_she_asked_for(Page page) {
        var asked = addressOfTheRequest();
        page.navigate(asked);
        assertThat(page).hasURL(Pattern.compile("/login\\.xhtml\\?from="));
        SignInPage.at(page).enter("omar");
        assertThat(page).hasURL(asked);
        assertThat(page.locator("#requestTitle")).isVisible();
    }

    @Test
    void whoever_runs_the_installation_sees_neither_the_request_nor_a_trace_of_it(Page page) {
        var asked = addressOfTheRequest();
        var screen = SignInPage.open(page, base).enter("admin");
        assertThat(page.locator("nav.dl-nav a")).hasCount(2);
        page.navigate(asked);
        assertThat(page.getByText(screen.say("errors.missing.title"))).isVisible();
        page.navigate(Site.page(base, "/requests/list.xhtml?text=NSO").toString());
        assertThat(page.locator("tbody tr")).hasCount(0);
        assertThat(Screen.of(page).content()).not().containsText("D-2021");
    }

    @Test
    void auditors_prove_that_the_history_is_whole_and_see_no_content(Page page) {
        var history = SignInPage.open(page, base).asAuditor().verify();
        assertThat(history.finding()).hasClass(Pattern.compile("\\bok\\b"));
        assertThat(history.entries().first()).isVisible();
        assertThat(history.content()).not().containsText("NSO");
    }

    private String addressOfTheRequest() {
        var address =
                "/requests/evidence.xhtml" + Visitor.signedIn(base, "lina").request("D-2021-014/1");
        return Site.page(base, address).toString();
    }
}
