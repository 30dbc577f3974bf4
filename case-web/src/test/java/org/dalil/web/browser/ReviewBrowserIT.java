package org.dalil.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.dalil.shared.Language;
import org.dalil.web.browser.pages.EvidencePages;
import org.dalil.web.browser.pages.ReviewScreen;
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

/** A file comes, two people who had no part in it look at it, and it may be cited. */
@ExtendWith({Browser.class, ArquillianExtension.class})
@RunAsClient
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReviewBrowserIT {

    @ArquillianResource
    private URL base;

    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "ARABIC"})
    void a_file_is_approved_by_two_people_and_comes_into_the_dossier(Language language, Page page) {
        var title = "Statement " + UUID.randomUUID();
        SignInPage.open(page, base).in(language).enter("omar").speak(language);
        var item = EvidencePages.of(page, base, nso(page))
                .addWithoutFile()
                .type("title.en", title)
                .type("title.ar", title);
        item.field("type").selectOption("NGO_REPORT");
        item.field("disclosable").selectOption("YES");
        item.save();
        item.bring("statement.txt", ("The phone was infected. " + title).getBytes(StandardCharsets.UTF_8));
        assertThat(item.take()).isVisible();
        page.locator("main a[href*='/review/item.xhtml']").click();
        var review = ReviewScreen.at(page);
        assertThat(review.document()).containsText("The phone was infected.");
        assertThat(review.sum()).containsText(review.say("review.matches"));
        review.mark("phone was infected");
        assertThat(review.marks()).hasCount(1);
        assertThat(review.document().locator("mark")).hasText("phone was infected");
        review.send();
        assertThat(review.state()).containsText(review.say("review.first"));
        review.signOut();

        approveAs("claire", language, page, title, true);
        approveAs("lina", language, page, title, false);
        assertThat(ReviewScreen.at(page).state()).hasClass(Pattern.compile("c-green"));

        nso(page);
        page.locator(".ui-tabmenu a[href*='/requests/dossier.xhtml']").click();
        assertThat(page.locator(".dl-left-out")).not().containsText(title);
        assertThat(page.locator(".dl-left-out")).containsText("E-02");
    }

    /** Opens the request, and answers with the id of its case. */
    private String nso(Page page) {
        page.navigate(Site.page(base, "/requests/list.xhtml?text=D-2021-014/1").toString());
        page.locator("a.dl-row-link").first().click();
        return page.locator("main a[href*='/cases/case.xhtml?id=']")
                .first()
                .getAttribute("href")
                .replaceFirst(".*[?&]id=([0-9a-f-]{36}).*", "$1");
    }

    private void approveAs(String name, Language language, Page page, String title, boolean first) {
        SignInPage.open(page, base).in(language).enter(name).speak(language);
        var review = ReviewScreen.fromTheQueue(page, base, title);
        if (first) {
            assertThat(review.reasons()).containsText(review.say("review.refusal.NOT_GRADED"));
            review.grade("B", "2", "Known for careful work.");
        }
        assertThat(review.approve()).hasAttribute("aria-disabled", "true");
        Accessibility.check(page);
        review.check("Nobody is named.");
        assertThat(review.approve()).hasAttribute("aria-disabled", "false");
        review.press("approve");
        if (first) {
            assertThat(review.approvals()).hasCount(1);
            review.signOut();
        }
    }
}
