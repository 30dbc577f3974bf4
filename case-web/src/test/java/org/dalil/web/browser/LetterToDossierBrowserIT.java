package org.dalil.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.dalil.shared.Digest;
import org.dalil.shared.Language;
import org.dalil.web.browser.pages.DraftingPages;
import org.dalil.web.browser.pages.IntakeScreen;
import org.dalil.web.browser.pages.SignInPage;
import org.dalil.web.it.Visitor;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole way of a legal drafter: a letter is pasted, and in the end there is a dossier. */
@ExtendWith({Browser.class, ArquillianExtension.class})
@RunAsClient
@DisplayNameGeneration(ReplaceUnderscores.class)
class LetterToDossierBrowserIT {

    @ArquillianResource
    private URL base;

    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "ARABIC"})
    void a_letter_is_pasted_marked_and_becomes_a_dossier(Language language, Page page) throws IOException {
        var company = "شركة \"" + UUID.randomUUID() + "\""; // new in each case, so that Dalil asks what it is
        var letter = letter().replace("مجموعة \"إن إس أو\" (NSO)", company);
        SignInPage.open(page, base).in(language).as("omar").in(language);
        var intake = IntakeScreen.openedWith(page, base, letter);
        var file = page.url().replaceFirst(".*[?&]id=([0-9a-f-]{36}).*", "$1");
        intake.select(line(letter, "رسالة مشتركة تحث")).press("t").shows(1, intake.say("intake.kind.TITLE"));
        intake.select(company).press("g").answer("3").shows(2, intake.say("intake.kind.TARGET"));
        intake.select("وضع إن إس أو فورا في قائمة العقوبات العالمية")
                .press("k")
                .answer("2")
                .shows(3, "A1");
        intake.select("2020/1999").press("c").shows(4, "LG1");
        intake.select(
                        "في 3 نوفمبر/تشرين الثاني، أضافت وزارة التجارة الأمريكية مجموعة إن إس أو إلى قائمة القيود التجارية")
                .press("f")
                .shows(5, "E1");
        intake.select(letter.substring(letter.indexOf("1. آكسيس ناو"), letter.indexOf("الخبراء المستقلون"))
                        .strip())
                .press("s")
                .shows(6, intake.say("intake.kind.SIGNATORIES"));
        assertThat(intake.signatories()).hasText("82");

        intake.open(base, file).openRequest().click();
        var drafting = new DraftingPages(page);
        drafting.regime("EU-GHRSR");
        drafting.field("target").selectOption(new SelectOption().setIndex(1));
        drafting.field("title.en").fill("From a letter, in " + language);
        drafting.field("title.ar").fill("طلب من رسالة");
        drafting.save();
        assertThat(page).hasURL(Pattern.compile("/requests/overview"));
        fromTheCitationToACoveredRow(drafting, file);

        page.keyboard().press("Escape");
        var dossier = drafting.dossier().build();
        var taken = Files.readAllBytes(dossier.download(language).path());
        assertTrue(new String(taken, 0, 5, StandardCharsets.US_ASCII).equals("%PDF-"));
        assertEquals(Digest.of(taken).hex(), dossier.fingerprint(language));
    }

    /** What the letter cites is pleaded, and proved by what two people approved, until the matrix has no gap there. */
    private void fromTheCitationToACoveredRow(DraftingPages drafting, String file) {
        var cited = drafting.grounds();
        assertThat(cited.citations()).hasCount(1);
        assertThat(cited.citations().first()).containsText("2020/1999");
        drafting.plead("EU-1.1.d.iv");
        drafting.field("with.d_threshold").selectOption("EU-1.1.d.T3");
        drafting.field("why.en").fill("It concerns what people may say.");
        drafting.save();
        assertThat(drafting.pleaded()).hasCount(2);
        var matrix = drafting.coverage();
        assertThat(matrix.verdict("EU-1.1.d.iv")).containsText(matrix.say("requests.state.GAP"));
        var items = new ApprovedItems(
                        file,
                        Visitor.signedIn(base, "omar"),
                        Visitor.signedIn(base, "claire"),
                        Visitor.signedIn(base, "lina"))
                .admitting("claire", "lina")
                .from("one " + file, "two " + file);
        for (var thing : List.of("fact ", "evidence " + items.get(0), "evidence " + items.get(1))) {
            drafting.coverage().criterion("EU-1.1.d.iv");
            drafting.addProof("EU-1.1.d.iv");
            var offered = drafting.field("item")
                    .locator("option[value^='" + thing + "']")
                    .first();
            drafting.field("item").selectOption(offered.getAttribute("value"));
            drafting.field("why.ar").fill("يبيّن ذلك.");
            drafting.save();
        }
        drafting.coverage();
        assertThat(matrix.verdict("EU-1.1.d.iv")).containsText(matrix.say("requests.state.COVERED"));
        matrix.openByKeyboard("EU-1.1.d.iv");
        assertThat(matrix.opened()).containsText(matrix.say("coverage.support.APPROVED"));
    }

    private static String letter() throws IOException {
        try (var letter =
                LetterToDossierBrowserIT.class.getResourceAsStream("/demo/documents/000_58d475c0e06cc280.txt")) {
            return new String(Objects.requireNonNull(letter).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String line(String text, String beginning) {
        return text.lines()
                .filter(line -> line.startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }
}
