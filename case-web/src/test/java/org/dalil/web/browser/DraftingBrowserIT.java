package org.dalil.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.net.URL;
import java.util.regex.Pattern;
import org.dalil.shared.Language;
import org.dalil.web.browser.pages.DraftingPages;
import org.dalil.web.browser.pages.SignInPage;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From the ask of a case to a request with grounds, a proof, its text and a dossier. */
@ExtendWith({Browser.class, ArquillianExtension.class})
@RunAsClient
@DisplayNameGeneration(ReplaceUnderscores.class)
class DraftingBrowserIT {

    @ArquillianResource
    private URL base;

    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "ARABIC"})
    void a_drafter_takes_an_ask_to_a_dossier(Language language, Page page) {
        SignInPage.open(page, base).in(language).as("omar").in(language);
        var drafting = new DraftingPages(page);
        drafting.begin("D-2021-005");
        Accessibility.check(page);
        drafting.firstAsk();
        Accessibility.check(page);
        drafting.regime("EU-GHRSR");
        Accessibility.check(page);
        drafting.field("target").selectOption(new SelectOption().setIndex(1));
        drafting.field("title.en").fill("Drafted by a test in " + language);
        drafting.field("title.ar").fill("طلب من اختبار");
        drafting.save();
        assertThat(page).hasURL(Pattern.compile("/requests/overview"));

        drafting.plead("EU-1.1.d.iv");
        Accessibility.check(page);
        drafting.field("why.en").fill("It concerns what people may say.");
        drafting.save();
        assertThat(page.locator("[id$='with_d_threshold'].ui-state-error, .ui-message-error"))
                .not()
                .hasCount(0);
        drafting.field("with.d_threshold").selectOption("EU-1.1.d.T3");
        drafting.save();
        assertThat(drafting.pleaded()).hasCount(2);

        drafting.addProof("EU-1.1.d.iv");
        Accessibility.check(page);
        drafting.field("item").selectOption(new SelectOption().setIndex(1));
        drafting.field("why.ar").fill("يبيّن ذلك.");
        drafting.save();
        Accessibility.check(page);

        fillsTheGapThatTheMatrixShows(page, drafting);

        drafting.write("summary");
        Accessibility.check(page);
        drafting.field("text.en").fill("**Who** did what, see [E-01].");
        drafting.field("text.ar").fill("**من** فعل ماذا، انظر [E-01].");
        drafting.save();
        assertThat(page.locator("#section-summary")).containsText("S1");
        Accessibility.check(page);

        drafting.dossier().build();
    }

    private static void fillsTheGapThatTheMatrixShows(Page page, DraftingPages drafting) {
        var matrix = drafting.coverage();
        Accessibility.check(page);
        assertThat(matrix.verdict("EU-1.1.d.iv")).containsText(matrix.say("requests.state.GAP"));
        assertThat(matrix.tooFewEvents("EU-1.1.d.iv")).hasCount(1);
        matrix.openByKeyboard("EU-1.1.d.iv");
        assertThat(matrix.opened()).containsText(matrix.say("coverage.support.PROPOSED"));
        Accessibility.check(page);
        page.keyboard().press("Escape");
        assertThat(matrix.opened()).hasCount(0);

        matrix.criterion("EU-1.1.d.iv");
        drafting.addProof("EU-1.1.d.iv");
        drafting.field("item")
                .selectOption(page.locator("[data-field='item'] option[value^='fact ']")
                        .first()
                        .getAttribute("value"));
        drafting.field("why.en").fill("It happened then.");
        drafting.save();
        drafting.coverage();
        assertThat(matrix.verdict("EU-1.1.d.iv")).containsText(matrix.say("requests.state.GAP"));
        assertThat(matrix.tooFewEvents("EU-1.1.d.iv")).hasCount(0);
    }
}
