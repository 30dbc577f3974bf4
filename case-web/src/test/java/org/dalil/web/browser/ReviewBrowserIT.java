package org.dalil.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dalil.shared.Language;
import org.dalil.web.browser.pages.DraftingPages;
import org.dalil.web.browser.pages.PersonPages;
import org.dalil.web.browser.pages.ReviewScreen;
import org.dalil.web.browser.pages.SignInPage;
import org.dalil.web.browser.pages.UploadScreen;
import org.dalil.web.it.Site;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A file comes, two people who had no part in it look at it, and it may be cited, as long as a witness agrees. */
@ExtendWith({Browser.class, ArquillianExtension.class})
@RunAsClient
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReviewBrowserIT {

    private static final String CRITERION = "EU-1.1.d.iv";
    private static final String THRESHOLD = "EU-1.1.d.T3";
    private static final String ACTOR = "EU-1.3.c";

    @ArquillianResource
    private URL base;

    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "ARABIC"})
    void of_three_files_one_is_approved_by_two_people_cited_and_called_back_with_the_consent_it_rests_on(
            Language language, Page page) throws IOException {
        var mark = UUID.randomUUID().toString().substring(0, 8);
        var title = "Statement " + mark;
        SignInPage.open(page, base).in(language).as("omar").in(language);
        var request = openedRequest(page, mark);
        var file = page.locator("main a[href*='/cases/case.xhtml?id=']")
                .first()
                .getAttribute("href")
                .replaceFirst(".*[?&]id=([0-9a-f-]{36}).*", "$1");
        var dropped = UploadScreen.into(page, base, file)
                .drop("statement.txt", utf8("The phone was infected. " + title))
                .drop("photo " + mark + ".txt", utf8("A photo " + mark))
                .drop("log " + mark + ".txt", utf8("A log " + mark));
        assertThat(dropped.rows("stored")).hasCount(3);
        var item = dropped.openFirst().edit().type("title.en", title).type("title.ar", "إفادة " + title);
        item.field("type").selectOption("NGO_REPORT");
        item.type("issuers.1.words", "An institute " + mark)
                .field("issuers.1.external")
                .check();
        item.field("disclosable").selectOption("YES");
        item.save();
        var exhibit = page.url();
        var witness = agreeing(page, file, exhibit, mark);
        page.navigate(exhibit);
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
        assertThat(review.state()).hasClass(Pattern.compile("c-green"));
        review.signOut();

        SignInPage.open(page, base).as("omar").in(language);
        coveredBy(page, request, title);
        var texts = citedIn(page, request, title, language);
        assertTrue(texts.get(Language.ENGLISH).contains("Statement" + mark), texts.get(Language.ENGLISH));
        assertTrue(texts.get(Language.ARABIC).contains(mark), texts.get(Language.ARABIC));
        texts.values().forEach(text -> assertFalse(text.contains("photo" + mark) || text.contains("log" + mark)));

        agreesNoLonger(page, witness);
        page.navigate(exhibit.replace("/cases/exhibit.", "/review/item."));
        assertThat(review.content()).containsText(review.say("review.ended.APPROVED_BEFORE"));
        calledBack(page, file);
        movedOn(page, request);
    }

    /** The matrix shows a gap; the item that two people approved fills it, and nothing of it is left. */
    private static void coveredBy(Page page, String request, String title) {
        page.navigate(request);
        var drafting = new DraftingPages(page);
        drafting.plead(ACTOR);
        drafting.field("why.en").fill("It is a company.");
        drafting.save();
        var matrix = drafting.coverage();
        assertThat(matrix.verdict(ACTOR)).containsText(matrix.say("requests.state.GAP"));
        for (var criterion : List.of(ACTOR, THRESHOLD)) {
            drafting.coverage().criterion(criterion);
            offered(drafting, criterion, title);
        }
        drafting.coverage();
        assertThat(matrix.verdict(ACTOR)).containsText(matrix.say("requests.state.COVERED"));
    }

    private static void offered(DraftingPages drafting, String criterion, String title) {
        drafting.addProof(criterion);
        var label = drafting.field("item")
                .locator("option")
                .filter(new Locator.FilterOptions().setHasText(title))
                .getAttribute("value");
        drafting.field("item").selectOption(label);
        drafting.field("why.ar").fill("يبيّن ذلك.");
        drafting.save();
    }

    /** Something is offered for all that is pleaded, so that reviewers get it. */
    private static void movedOn(Page page, String request) {
        page.navigate(request.replace("/overview.", "/move.") + "&move=SEND_TO_REVIEW");
        page.locator("[id='moving:go']").click();
        assertThat(page).hasURL(Pattern.compile("/requests/overview"));
        assertThat(page.locator("[aria-current='step']"))
                .containsText(ReviewScreen.at(page).say("shell.stage.EVIDENCE_REVIEW"));
    }

    /** Somebody from whom the item stems agrees that it is handed in; answers with the address of her page. */
    private String agreeing(Page page, String file, String exhibit, String mark) {
        var person = PersonPages.at(page, peopleOf(file))
                .follow("protect")
                .type("name.en", "Zubaydah " + mark)
                .tick("role.SOURCE")
                .done("protect");
        var address = person.address();
        person.follow("consent")
                .tick("use.SUBMIT_ANONYMISED")
                .choose("form", "AUDIO")
                .type("explainedBy", "An interpreter")
                .tick("risks")
                .done("save")
                .follow("in-item")
                .choose("item", exhibit.replaceFirst(".*[?&]item=([0-9a-f-]{36}).*", "$1"))
                .choose("part", "STEMS_FROM")
                .done("save");
        return address;
    }

    private static void agreesNoLonger(Page page, String witness) {
        PersonPages.at(page, witness.replace("/person.", "/consent.") + "&how=withdraw")
                .tick("use.SUBMIT_ANONYMISED")
                .choose("form", "WRITTEN_MESSAGE")
                .done("save");
    }

    /** The dossier that used the item has to be called back, until somebody says that it was. */
    private void calledBack(Page page, String file) {
        var people = PersonPages.at(page, peopleOf(file));
        var open = page.locator(".dl-item:has(.c-red) a[href*='/cases/recall.xhtml']");
        assertThat(open).hasCount(1);
        open.click();
        Accessibility.check(page);
        people.type("done", "The authority was told, and confirmed it.").press("close");
        assertThat(people.content()).containsText(people.say("protection.recallDone"));
        assertThat(open).hasCount(0);
    }

    private String peopleOf(String file) {
        return Site.page(base, "/cases/people.xhtml?id=" + file).toString();
    }

    /** A request of its own, so that what is proved there is in nobody's way; answers with its address. */
    private static String openedRequest(Page page, String mark) {
        var drafting = new DraftingPages(page);
        drafting.begin("D-2021-005");
        drafting.firstAsk();
        drafting.regime("EU-GHRSR");
        drafting.field("target").selectOption(new SelectOption().setIndex(1));
        drafting.field("title.en").fill("From three files " + mark);
        drafting.field("title.ar").fill("من ثلاثة ملفات " + mark);
        drafting.save();
        assertThat(page).hasURL(Pattern.compile("/requests/overview"));
        var request = page.url();
        drafting.plead(CRITERION);
        drafting.field("with.d_threshold").selectOption(THRESHOLD);
        drafting.field("why.en").fill("It concerns what people may say.");
        drafting.save();
        assertThat(drafting.pleaded()).hasCount(2);
        page.navigate(request);
        return request;
    }

    /** Proves a criterion by the item, builds the dossier, and answers with its words, without what separates them. */
    private static Map<Language, String> citedIn(Page page, String request, String title, Language language)
            throws IOException {
        page.navigate(request);
        var drafting = new DraftingPages(page);
        drafting.grounds();
        offered(drafting, CRITERION, title);
        var dossier = drafting.dossier().build();
        assertThat(page.locator(".dl-left-out").filter(new Locator.FilterOptions().setHasText(title)))
                .hasCount(0);
        var texts = new EnumMap<Language, String>(Language.class);
        for (var edition : List.of(Language.ENGLISH, Language.ARABIC)) {
            try (var pdf =
                    Loader.loadPDF(Files.readAllBytes(dossier.download(edition).path()))) {
                texts.put(edition, new PDFTextStripper().getText(pdf).replaceAll("[\\s\\p{Cf}]", ""));
            }
        }
        return texts;
    }

    private static byte[] utf8(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    private void approveAs(String name, Language language, Page page, String title, boolean first) {
        SignInPage.open(page, base).in(language).enter(name).speak(language);
        var review = ReviewScreen.fromTheQueue(page, base, title);
        if (first) {
            byKeys(review, title);
            assertThat(review.reasons()).containsText(review.say("review.refusal.NOT_GRADED"));
            review.grade("B", "2", "Known for careful work.");
        }
        assertThat(review.approve()).hasAttribute("aria-disabled", "true");
        Accessibility.check(page);
        var other = page.context().newPage();
        other.navigate(page.url());
        review.check("Nobody is named.");
        assertThat(review.approve()).hasAttribute("aria-disabled", "false");
        review.press("approve");
        if (first) {
            assertThat(review.approvals()).hasCount(1);
            refusedIn(other);
            review.signOut();
        }
        other.close();
    }

    /** To a neighbour in the queue and back, and nearer, without the mouse. */
    private static void byKeys(ReviewScreen review, String title) {
        var there = review.hasNext() ? "j" : "k";
        review.key(there);
        assertThat(review.title()).not().containsText(title);
        review.key("j".equals(there) ? "k" : "j");
        assertThat(review.title()).containsText(title);
        review.key("+");
        assertThat(review.zoom()).hasText("125 %");
        review.key("-");
        assertThat(review.zoom()).hasText("100 %");
    }

    /** The second tab does not know what was said in the first one, and is told. */
    private static void refusedIn(Page tab) {
        var second = ReviewScreen.at(tab);
        assertThat(second.state()).containsText(second.say("review.first"));
        second.note("Who took it?").press("ask");
        assertThat(second.content()).containsText(second.say("review.decided"));
        assertThat(second.approvals()).hasCount(1);
    }
}
