package org.dalil.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.dalil.shared.Language;
import org.dalil.web.browser.pages.DraftingPages;
import org.dalil.web.browser.pages.SignInPage;
import org.dalil.web.it.Guards;
import org.dalil.web.it.Visitor;
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
class DossierBrowserIT {

    private static final String REQUEST = "D-2021-005/1";
    private static final String BUILD = "dossier:build";

    @ArquillianResource
    private URL base;

    @Test
    void two_who_build_at_once_get_one_dossier_which_strangers_cannot_take(Page page) {
        var dossier =
                SignInPage.open(page, base).as("lina").openRequest(REQUEST).dossier();
        int before = dossier.versions().count();
        var team = List.of(Visitor.signedIn(base, "lina"), Visitor.signedIn(base, "omar"));
        var address = address(team.get(0));
        var states = team.stream().map(member -> member.stateOf(address)).toList();
        Stream.of(0, 1)
                .map(one -> team.get(one).postMeanwhile(address, states.get(one), BUILD))
                .toList()
                .forEach(answer -> assertTrue(answer.join().statusCode() < 400));
        page.reload();
        dossier.untilThereAre(before + 1);
        assertThat(dossier.buildButton()).isVisible();
        assertEquals(before + 1, dossier.versions().count());

        var file = team.get(0)
                .read(address, "href=\"(/dossiers/[^\"]+/en\\.pdf)\"")
                .get(0);
        var taken = team.get(1).get(file);
        assertEquals(200, taken.statusCode());
        Guards.standAndNothingIsKept(taken);
        var refused = Visitor.signedIn(base, "admin").get(file);
        assertEquals(404, refused.statusCode());
        Guards.standAndNothingIsKept(refused);
        assertEquals(303, Visitor.stranger(base).get(file).statusCode());

        var word = file.replace("/en.pdf", "/dossier_ar.docx");
        var text = team.get(1).take(word);
        assertEquals(200, text.statusCode());
        assertEquals(404, Visitor.signedIn(base, "admin").get(word).statusCode());
        assertEquals(
                404, team.get(1).get(file.replace("/en.pdf", "/no_such.docx")).statusCode());
        dossier.compare(text.body()).saysThatItIs("dossier_ar.docx");
        dossier.compare(new byte[] {1, 2, 3}).saysThatItIsNot();
    }

    @Test
    void a_version_is_leafed_through_by_keys_and_compared_with_the_one_before(Page page) {
        var dossier =
                SignInPage.open(page, base).as("lina").openRequest(REQUEST).dossier();
        while (dossier.versions().count() < 2) {
            dossier.build();
        }
        var leaves = dossier.leaf();
        leaves.isDrawn(1);
        Accessibility.check(page);
        leaves.press("PageDown").isDrawn(2);
        leaves.press("End").isDrawn(leaves.pages());
        leaves.press("Home").isDrawn(1);
        leaves.choose(2).isDrawn(2);
        leaves.in(Language.ARABIC).isDrawn(1);
        page.goBack();
        page.goBack();

        var comparison = dossier.changes();
        assertThat(comparison.inserted().first()).isVisible();
        assertThat(comparison.deleted().first()).isVisible();
        Accessibility.check(page);
        comparison.in(Language.ARABIC);
        assertThat(comparison.inserted().first()).isVisible();
    }

    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "ARABIC"})
    void a_word_file_that_was_edited_outside_comes_back_and_is_taken_over(Language language, Page page)
            throws IOException {
        var word = "w" + System.nanoTime();
        SignInPage.open(page, base).in(language).as("omar").in(language);
        var drafting = new DraftingPages(page);
        drafting.begin("D-2021-005");
        drafting.firstAsk();
        drafting.regime("EU-GHRSR");
        drafting.field("target").selectOption(new SelectOption().setIndex(1));
        drafting.field("title.en").fill("Edited outside, in " + language);
        drafting.field("title.ar").fill("طلب حُرّر في الخارج");
        drafting.save();
        drafting.write("summary");
        drafting.field("text.en").fill("What is " + word + " here.");
        drafting.field("text.ar").fill("هذا " + word + " هنا.");
        drafting.save();
        var dossier = drafting.dossier().build();
        var document =
                Visitor.signedIn(base, "omar").take(dossier.word(language)).body();

        var returned = dossier.bringBack();
        Accessibility.check(page);
        returned.bring("no document".getBytes(StandardCharsets.UTF_8));
        assertThat(returned.complaint()).isVisible();
        returned.bring(document).untilCompared();
        assertThat(returned.saysThatNothingChanged()).isVisible();

        returned.another().bring(edited(document, word, "new" + word)).untilCompared();
        assertThat(returned.inserted().first()).containsText("new" + word);
        assertThat(returned.takeable()).hasCount(1);
        Accessibility.check(page);
        page.setViewportSize(390, 844);
        Accessibility.check(page);
        page.setViewportSize(1440, 900);
        returned.take();
        assertThat(returned.takeable()).hasCount(0);
        page.reload();
        Accessibility.check(page);
        assertThat(returned.paragraph("text." + language.tag())).hasValue(Pattern.compile(".*new" + word + ".*"));
    }

    /** As a word processor saves it. */
    private static byte[] edited(byte[] document, String before, String after) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(new ByteArrayInputStream(document));
                var to = new ZipOutputStream(bytes)) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(new String(from.readAllBytes(), StandardCharsets.UTF_8)
                        .replace(before, after)
                        .getBytes(StandardCharsets.UTF_8));
                to.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void who_reviews_evidence_cannot_build_not_even_without_the_button(Page page) {
        var dossier =
                SignInPage.open(page, base).as("claire").openRequest(REQUEST).dossier();
        int before = dossier.versions().count();
        assertThat(dossier.buildButton()).hasCount(0);
        var reviewer = Visitor.signedIn(base, "claire");
        reviewer.press(address(reviewer), BUILD, Map.of());
        page.reload();
        assertThat(page.locator("progress")).hasCount(0);
        assertEquals(before, dossier.versions().count());
    }

    private static String address(Visitor member) {
        return "/requests/dossier.xhtml" + member.request(REQUEST);
    }
}
