package org.dalil.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.dalil.shared.Digest;
import org.dalil.shared.Language;
import org.dalil.web.browser.pages.DossierTab;
import org.dalil.web.browser.pages.OverviewTab;
import org.dalil.web.browser.pages.RequestListPage;
import org.dalil.web.browser.pages.RequestPage;
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

/** From the door to the printed dossier and out again, with the joint letter on NSO Group. */
@ExtendWith({Browser.class, ArquillianExtension.class})
@RunAsClient
@DisplayNameGeneration(ReplaceUnderscores.class)
class MainJourneyBrowserIT {

    private static final String NSO = "D-2021-014/1";

    @ArquillianResource
    private URL base;

    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "ARABIC"})
    void a_coordinator_finds_her_request_reads_all_of_it_and_takes_the_dossier_along(Language language, Page page)
            throws IOException {
        var list = SignInPage.open(page, base).in(language).as("lina").in(language);
        finds_what_is_spelt_in_many_ways(page, list);
        RequestPage request = list.openRequest(NSO);
        sees_what_is_asked_and_what_the_regime_cannot_give(request.overview());
        sees_what_is_not_known_of_the_target(request);
        sees_what_is_cited_and_who_has_checked_it(request);
        sees_what_is_offered_and_what_is_missing(request);
        sees_what_happened_and_how_well_it_is_dated(request);
        sees_who_signed(request);
        builds_the_dossier(page, request.dossier());
        sees_the_source_with_its_mistakes(request.overview());
        Screen.of(page).signOut();
    }

    private static void finds_what_is_spelt_in_many_ways(Page page, RequestListPage list) {
        assertTrue(list.rows().count() >= 3, "the three of the demo, and what others opened");
        for (var spelling : List.of("إن أس أو", "ان اس او", "NOS", "nso")) {
            assertThat(list.find(spelling).rows()).hasCount(2);
        }
        list.find("إن أس أو");
        assertThat(page).hasURL(Pattern.compile("[?&]text=%D8%A5%D9%86"));
        assertEquals(List.of(NSO, "D-2021-014/2"), list.numbers());
        list.sortBy("NUMBER");
        assertThat(page).hasURL(Pattern.compile("sort=NUMBER&down=yes&.*text=%D8%A5%D9%86"));
        assertEquals(List.of("D-2021-014/2", NSO), list.numbers());
        page.reload();
        assertEquals(List.of("D-2021-014/2", NSO), list.numbers());
    }

    private static void sees_what_is_asked_and_what_the_regime_cannot_give(OverviewTab overview) {
        assertThat(overview.ask("A1")).containsText(overview.say("requests.available"));
        assertThat(overview.ask("A2")).containsText(overview.say("requests.notAvailable"));
        assertThat(overview.ask("A3")).containsText(overview.say("requests.notAvailable"));
        for (var ask : List.of("A2", "A3")) {
            assertThat(overview.openPoint(ask)).isVisible();
        }
    }

    private static void sees_what_is_not_known_of_the_target(RequestPage request) {
        var targets = request.targets();
        assertThat(targets.gaps()).hasCount(5);
        assertThat(targets.name("إن أس أو")).isVisible();
        assertThat(targets.positions()).hasCount(2);
    }

    private static void sees_what_is_cited_and_who_has_checked_it(RequestPage request) {
        var grounds = request.grounds();
        assertThat(grounds.citations()).hasCount(2);
        assertThat(grounds.citations().nth(0)).containsText("(المادة 1، الفقرة د و3 و4 من قرار");
        assertThat(grounds.citations().nth(1)).containsText("المادة 1، الفقرة ج والمواد 3 و4 من القرار");
        assertThat(grounds.criteria()).hasCount(4);
        assertThat(grounds.discrepancy("D1")).containsText(grounds.say("cases.discrepancy.MISTRANSLATED_CITATION"));
        assertThat(grounds.discrepancy("D2")).containsText(grounds.say("cases.discrepancy.MISNAMED_BODY"));
        assertTrue(grounds.unchecked().count() >= 5, "marks on criteria that no lawyer has checked");
    }

    private static void sees_what_is_offered_and_what_is_missing(RequestPage request) {
        var evidence = request.evidence();
        for (var number : List.of("E-01", "E-02", "E-03", "E-04", "E-05", "E-06")) {
            assertThat(evidence.item(number)).isVisible();
        }
        assertThat(evidence.item("E-06").locator("td:nth-child(2) .dl-lack")).isVisible();
        assertThat(evidence.item("E-06")).containsText(evidence.say("evidence.noFile"));
        assertThat(evidence.item("E-02")).containsText(evidence.say("evidence.signedToo"));
    }

    private static void sees_what_happened_and_how_well_it_is_dated(RequestPage request) {
        var timeline = request.timeline();
        assertThat(timeline.facts()).hasCount(5);
        assertThat(timeline.fact("E4").locator(".dl-quote .dl-flaw"))
                .containsText(timeline.say("cases.discrepancy.MISSING_DATE"));
        assertThat(timeline.fact("E4")).containsText("D-2021-015 E3");
    }

    private static void sees_who_signed(RequestPage request) {
        var signatories = request.signatories();
        assertThat(signatories.signatures()).hasCount(82 + 6);
        assertThat(signatories.groups()).hasCount(2);
        assertThat(signatories.groups().nth(0)).containsText("82");
        assertThat(signatories.groups().nth(1)).containsText("6");
        assertThat(signatories.organisation(33)).containsText("الحقوق الرقمية");
        assertThat(signatories.organisation(33)).containsText("Derechos Digitales");
        assertThat(signatories.organisation(34)).containsText("مؤسسة الحقوق الرقمية");
        assertThat(signatories.organisation(34)).containsText("Digital Rights Foundation");
        for (var inSomeCapacity : List.of(51, 78)) {
            assertThat(signatories.organisation(inSomeCapacity)).containsText(signatories.say("signon.capacity"));
        }
        assertThat(signatories.find("هيومن رايتس ووتش").signatures()).hasCount(1);
    }

    private static void builds_the_dossier(Page page, DossierTab dossier) throws IOException {
        dossier.build();
        Accessibility.check(page);
        for (var printed : List.of(Language.ENGLISH, Language.ARABIC)) {
            var download = dossier.download(printed);
            assertTrue(
                    download.suggestedFilename().matches("D-2021-014-1_v0\\.\\d+_" + printed.tag() + "\\.pdf"),
                    download::suggestedFilename);
            var pdf = Files.readAllBytes(download.path());
            assertTrue(new String(pdf, 0, 5, US_ASCII).equals("%PDF-"));
            assertEquals(dossier.fingerprint(printed), Digest.of(pdf).hex());
            assertEquals(dossier.fingerprint(), Digest.of(manifest(pdf)).hex());
        }
    }

    private static byte[] manifest(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getDocumentCatalog()
                    .getNames()
                    .getEmbeddedFiles()
                    .getNames()
                    .get("manifest.json")
                    .getEmbeddedFile()
                    .toByteArray();
        }
    }

    private static void sees_the_source_with_its_mistakes(OverviewTab overview) {
        var source = overview.openCase().source();
        assertThat(source.remark("المادة 1، الفقرة ج والمواد 3 و4 من القرار", "LG2"))
                .containsText(source.say("cases.discrepancy.MISTRANSLATED_CITATION"));
    }
}
