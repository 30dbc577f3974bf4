package org.dalil.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Pattern;
import org.dalil.shared.Language;
import org.dalil.web.browser.pages.EvidencePages;
import org.dalil.web.browser.pages.SignInPage;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An item of evidence: written down, given its file, corrected. */
@ExtendWith({Browser.class, ArquillianExtension.class})
@RunAsClient
@DisplayNameGeneration(ReplaceUnderscores.class)
class EvidenceBrowserIT {

    @ArquillianResource
    private URL base;

    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "ARABIC"})
    void an_item_is_written_down_gets_its_file_and_is_corrected(Language language, Page page) throws IOException {
        var title = "Item " + UUID.randomUUID();
        SignInPage.open(page, base).in(language).enter("omar").speak(language);
        var item = EvidencePages.open(page, base)
                .addWithoutFile()
                .type("title.en", title)
                .chooseAny("type")
                .type("issuers.1.words", "A newspaper");
        item.field("issuers.1.external").check();
        item.save();
        assertThat(item.content()).containsText(title);
        assertThat(item.content()).containsText(item.say("evidence.external"));

        var content = ("bytes of " + title).getBytes(StandardCharsets.UTF_8);
        item.bring("letter.txt", content);
        assertThat(item.take()).isVisible();
        assertArrayEquals(content, Files.readAllBytes(item.download().path()));

        item.edit();
        assertThat(item.field("issuers.1.external")).isChecked();
        item.field("issuers.1.external").uncheck();
        item.type("title.ar", "بند").save();
        assertThat(item.content()).not().containsText(item.say("evidence.external"));
        assertThat(item.take()).isVisible();

        item.edit();
        item.field("type").selectOption("WEB_CAPTURE");
        item.save();
        item.bring("print.txt", ("print of " + title).getBytes(StandardCharsets.UTF_8));
        assertThat(item.take()).hasCount(2);
        page.locator("main a[href*='/review/item.xhtml']").click();
        page.locator(".dl-rv-files a[href*='file=2']").click();
        assertThat(page.locator(".dl-viewer")).containsText("print of " + title);
        assertThat(page.locator("[data-sum]")).containsText(item.say("review.matches"));
        Accessibility.check(page);
    }

    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "ARABIC"})
    void a_chain_is_told_corrected_and_taken_along(Language language, Page page) throws IOException {
        var item = withFile(language, page);
        var entries = page.locator(".dl-custody .ui-chronoline-event");
        assertThat(entries).hasCount(3);
        page.locator(".dl-custody a[href*='/cases/custody.xhtml']").click();
        item.field("act").selectOption("CAPTURED");
        item.type("person", "A colleague").save();
        assertThat(entries).hasCount(4);
        assertThat(entries.nth(3)).containsText("A colleague");
        page.locator(".dl-custody a[href*='corrects=4']").click();
        item.field("act").selectOption("CAPTURED");
        item.type("person", "Another colleague").save();
        assertThat(page.locator(".dl-custody .is-corrected")).hasCount(1);
        assertThat(entries.nth(3)).containsText(item.say("custody.correctedBy", 5L));
        var json = Files.readString(taken(page, "ar.json"));
        assertTrue(json.contains("الالتقاط") && json.contains("Another colleague"), json);
        assertTrue(
                new String(Files.readAllBytes(taken(page, "ar.pdf")), StandardCharsets.ISO_8859_1).startsWith("%PDF"));
        page.reload();
        assertThat(entries).hasCount(7);
    }

    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "ARABIC"})
    void what_a_machine_read_in_a_file_and_how_an_item_came_to_be_are_shown(Language language, Page page) {
        var item = withFile(language, page);
        var found = page.locator("a[href*='/cases/found.xhtml']");
        page.waitForCondition(() -> {
            page.reload();
            return found.count() > 0;
        });
        page.locator("a[href*='/cases/origin.xhtml']").first().click();
        item.type("address", "https://example.org/page").type("collector", "A colleague");
        item.save();
        assertThat(item.card("origins.title")).containsText("A colleague");
        found.click();
        Accessibility.check(page);
        assertThat(page.locator(".dl-read")).containsText("bytes of Item");
        assertThat(item.content()).containsText(item.say("inspection.textIs"));
        page.locator("[id='again:look']").click();
        assertThat(page).hasURL(Pattern.compile("/cases/exhibit"));
    }

    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "ARABIC"})
    void a_list_becomes_items_after_it_was_tried(Language language, Page page) {
        var title = "Listed " + UUID.randomUUID();
        SignInPage.open(page, base).in(language).enter("omar").speak(language);
        var items = EvidencePages.open(page, base);
        page.locator("a[href*='/cases/bulk.xhtml']").first().click();
        var list = items.say("lists.column.TITLE_EN") + "," + items.say("lists.column.DATE") + "\n" + title + ",2021\n";
        page.locator("#listFile")
                .setInputFiles(new FilePayload("list.csv", "text/csv", list.getBytes(StandardCharsets.UTF_8)));
        page.locator("form[data-called='list'] button").click();
        assertThat(page.locator(".ui-datatable-data")).containsText(title);
        page.locator("[id='making:all']").click();
        assertThat(items.content()).containsText(title);
        assertThat(page.locator("[id='making:all']")).hasCount(0);
    }

    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "ARABIC"})
    void a_file_that_is_gone_puts_its_item_into_quarantine_until_it_is_back(Language language, Page page, Page other)
            throws IOException {
        var item = withFile(language, page);
        var stored = Path.of(
                System.getenv("DALIL_DATA"),
                "evidence",
                page.url().replaceFirst(".*[?&]id=([0-9a-f-]{36}).*", "$1"),
                page.locator(".dl-kept-file .dl-mono").first().textContent());
        var away = Files.createTempDirectory("away").resolve("bytes");
        Files.move(stored, away);
        SignInPage.open(other, base).asAuditor().checkStore();
        var release = page.locator("a[href*='/cases/release.xhtml']");
        page.waitForCondition(() -> {
            page.reload();
            return release.count() > 0;
        });
        release.click();
        Accessibility.check(page);
        item.type("reason", "Put back from a copy");
        page.locator("[id='sheet:save']").click();
        assertThat(item.content()).containsText(item.say("evidence.refusal.STILL_MISSING"));
        Files.move(away, stored);
        item.save();
        assertThat(release).hasCount(0);
        assertThat(page.locator(".dl-custody")).containsText("Put back from a copy");
    }

    private EvidencePages withFile(Language language, Page page) {
        var title = "Item " + UUID.randomUUID();
        SignInPage.open(page, base).in(language).enter("omar").speak(language);
        var item = EvidencePages.open(page, base)
                .addWithoutFile()
                .type("title.en", title)
                .chooseAny("type")
                .save();
        item.bring("letter.txt", ("bytes of " + title).getBytes(StandardCharsets.UTF_8));
        assertThat(item.take()).isVisible();
        return item;
    }

    private static Path taken(Page page, String name) {
        return page.waitForDownload(
                        () -> page.locator("a[href$='/" + name + "']").click())
                .path();
    }
}
