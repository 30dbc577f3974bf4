package org.dalil.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.regex.Pattern;
import org.dalil.shared.Language;
import org.dalil.web.browser.pages.Screen;
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

/** From the signatures to the outcome of the case, with nothing that is sent before it may be. */
@ExtendWith({Browser.class, ArquillianExtension.class})
@RunAsClient
@DisplayNameGeneration(ReplaceUnderscores.class)
class SendingBrowserIT {

    /** A dossier is printed in several languages, on whatever machine. */
    private static final double BUILDING = 120_000;

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    @ArquillianResource
    private URL base;

    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "ARABIC"})
    void a_letter_is_signed_on_a_phone_sent_with_proof_answered_late_and_decided(
            Language language, Page page, Page phone) {
        var mark = UUID.randomUUID().toString().substring(0, 8);
        var request = ApprovedRequest.of(base, "Sent " + mark);
        SignInPage.open(page, base).in(language).enter("lina").speak(language);
        signOnOpens(page, request);
        go(page, request.page("move") + "&move=OPEN_SIGN_ON");
        signs(phone, invited(page, request));
        signOnCloses(page, request);
        go(page, request.page("move") + "&move=CLOSE_SIGN_ON");
        go(page, request.page("move") + "&move=DECLARE_READY");
        builds(page, request);

        sends(page, request, mark);
        assertThat(page).hasURL(Pattern.compile("/requests/overview"));

        takesIn(page, request);
        go(page, request.page("move") + "&move=NOTE_RECEIPT");
        go(page, request.page("move") + "&move=NOTE_CONSIDERATION");
        remindsWhenItIsOverdue(page, request);

        notesTheDecision(page, request, mark);
        open(page, request.page("move") + "&move=NOTE_LISTING");
        page.locator("[id='moving:go']").click();
        assertThat(page.locator(".dl-moving .dl-lack").first())
                .containsText(Screen.of(page).say("requests.refusal.NO_SECOND_PERSON"));
        Screen.of(page).signOut();
        confirms(page, request);
        Screen.of(page).signOut();
        SignInPage.open(page, base).in(language).enter("lina").speak(language);
        go(page, request.page("move") + "&move=NOTE_LISTING");
        open(page, request.page("tracking"));
        assertThat(page.locator(".dl-done")).hasCount(1);
        assertThat(page.locator("main")).containsText("2026/" + mark);
        page.locator("main a[href*='/cases/outcomes.xhtml']").click();
        assertThat(page.locator("main")).containsText("Sent " + mark);
    }

    private void signOnOpens(Page page, ApprovedRequest request) {
        open(page, request.textPage("write-letter"));
        field(page, "body.en").fill("We write to you about a company.");
        field(page, "body.ar").fill("نكتب إليكم بشأن شركة.");
        press(page, "save");
        open(page, request.textPage("open-sign-on"));
        field(page, "closes.day").fill(TODAY.plusDays(30).toString());
        field(page, "closes.time").fill("18:00");
        press(page, "open");
        assertThat(page).hasURL(Pattern.compile("/cases/sign-on"));
    }

    private String invited(Page page, ApprovedRequest request) {
        open(page, request.textPage("invite"));
        field(page, "lines").fill("Sample Rights Network; office@sample.example; en");
        press(page, "invite");
        return page.locator(".dl-personal").first().textContent().trim();
    }

    private void signs(Page phone, String link) {
        phone.setViewportSize(390, 844);
        var address = URI.create(link);
        phone.navigate(
                Site.page(base, address.getPath() + "?" + address.getQuery()).toString());
        phone.locator("[name='name.en']").fill("Sample Rights Network");
        phone.locator("[name='signer']").fill("Rana S.");
        phone.locator("[name='function']").fill("Director");
        phone.locator("[name='authorised']").check();
        phone.locator("button[value='SIGN']").click();
        assertThat(phone.locator("button[value='WITHDRAW']")).hasCount(1);
    }

    private void signOnCloses(Page page, ApprovedRequest request) {
        open(page, request.textPage("sign-on"));
        page.locator("[id='over:close']").click();
        assertThat(page.locator("#joint")).hasCount(0);
        page.locator("[id='over:seal']").click();
        assertThat(page.locator("main summary")).hasCount(1);
        Accessibility.check(page);
        var letter = page.waitForDownload(
                () -> page.locator("#joint a[href$='/ar.pdf']").click());
        assertTrue(letter.suggestedFilename().endsWith("_letter_v1_ar.pdf"), letter.suggestedFilename());
        var word = page.waitForDownload(
                () -> page.locator("#joint a[href$='/en.docx']").click());
        assertTrue(word.suggestedFilename().endsWith("_letter_v1_en.docx"), word.suggestedFilename());
    }

    private void builds(Page page, ApprovedRequest request) {
        open(page, request.page("dossier"));
        page.locator("[id='dossier:build']").click();
        page.locator("tbody.ui-datatable-data > tr").first().waitFor(new Locator.WaitForOptions().setTimeout(BUILDING));
    }

    private void sends(Page page, ApprovedRequest request, String mark) {
        office(page, "Seen " + mark, TODAY.minusDays(20).toString());
        office(page, "Unseen " + mark, "");
        open(page, request.page("send"));
        page.locator("#proofFile")
                .setInputFiles(new FilePayload(
                        "sent.eml", "message/rfc822", ("Subject: " + mark).getBytes(StandardCharsets.UTF_8)));
        page.locator("form[data-upload] button").click();
        assertThat(page).hasURL(Pattern.compile("kept="));
        assertThat(page.locator("[data-field^='proof.']:checked")).hasCount(1);
        field(page, "sent.day").fill(TODAY.minusDays(45).toString());
        field(page, "sent.time").fill("10:00");
        var unseen = to(page, "Unseen " + mark);
        to(page, "Seen " + mark).check();
        unseen.check();
        press(page, "save");
        assertThat(page).hasURL(Pattern.compile("/requests/send"));
        var sentence = Screen.of(page).say("sending.refusal.ADDRESS_NOT_VERIFIED", "|");
        assertThat(page.locator("main")).containsText(sentence.split("[^\\p{L}\\s]")[0].strip());
        to(page, "Unseen " + mark).uncheck();
        press(page, "save");
        assertThat(page).hasURL(Pattern.compile("/requests/move"));
        page.locator("[id='moving:go']").click();
    }

    private void office(Page page, String name, String verified) {
        open(page, "/contacts/contact.xhtml?addressee=EU-AD-EEAS");
        field(page, "office.en").fill(name);
        field(page, "office.ar").fill(name);
        field(page, "channel").selectOption("EMAIL");
        field(page, "address").fill("office@sample.example");
        field(page, "language").selectOption("ENGLISH");
        field(page, "verifiedOn").fill(verified);
        press(page, "save");
        assertThat(page).hasURL(Pattern.compile("/contacts/list"));
    }

    private static Locator to(Page page, String office) {
        return page.getByLabel(Pattern.compile(office));
    }

    private void takesIn(Page page, ApprovedRequest request) {
        logs(page, request, "INCOMING", TODAY.minusDays(43), "Receipt confirmed");
        assertThat(page.locator("main")).containsText("Receipt confirmed");
    }

    private void remindsWhenItIsOverdue(Page page, ApprovedRequest request) {
        open(page, request.page("tracking"));
        assertThat(page.locator(".dl-clock .is-late")).hasCount(1);
        page.locator("main a[href*='/requests/ladder.xhtml']").click();
        assertThat(page.locator(".dl-proposal")).not().isEmpty();
        logs(page, request, "OUTGOING", TODAY.minusDays(1), "Reminder");
        assertThat(page.locator(".dl-clock .is-late")).hasCount(0);
    }

    private void logs(Page page, ApprovedRequest request, String way, LocalDate day, String what) {
        open(page, request.page("letter"));
        field(page, "direction").selectOption(way);
        field(page, "channel").selectOption("EMAIL");
        field(page, "date.precision").selectOption("DAY");
        field(page, "date.from").fill(day.toString());
        field(page, "date.basis").selectOption(new SelectOption().setIndex(1));
        field(page, "sender").fill("Somebody");
        field(page, "recipient").fill("Somebody else");
        field(page, "summary.en").fill(what);
        field(page, "summary.ar").fill(what);
        press(page, "save");
        assertThat(page).hasURL(Pattern.compile("/requests/tracking"));
    }

    private void notesTheDecision(Page page, ApprovedRequest request, String mark) {
        open(page, request.page("decision"));
        field(page, "kind").selectOption("DESIGNATED");
        field(page, "decidedOn").fill(TODAY.minusDays(1).toString());
        field(page, "legalAct").fill("Decision 2026/" + mark);
        press(page, "save");
        assertThat(page).hasURL(Pattern.compile("/requests/tracking"));
    }

    private void confirms(Page page, ApprovedRequest request) {
        SignInPage.open(page, base).enter("claire");
        open(page, request.page("tracking"));
        page.locator("main a[href*='decision=']").click();
        page.locator("[id='confirming:confirm']").click();
        assertThat(page.locator(".dl-done")).hasCount(1);
    }

    private void go(Page page, String path) {
        open(page, path);
        page.locator("[id='moving:go']").click();
        assertThat(page).hasURL(Pattern.compile("/requests/overview"));
    }

    private void open(Page page, String path) {
        page.navigate(Site.page(base, path).toString());
    }

    private static Locator field(Page page, String name) {
        return page.locator("[data-field='" + name + "']");
    }

    private static void press(Page page, String action) {
        page.locator("main [id$=':" + action + "']").click();
        page.waitForLoadState();
    }
}
