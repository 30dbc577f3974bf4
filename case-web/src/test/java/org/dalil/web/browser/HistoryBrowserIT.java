package org.dalil.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.net.URL;
import java.util.regex.Pattern;
import org.dalil.shared.Language;
import org.dalil.web.browser.pages.Screen;
import org.dalil.web.browser.pages.SignInPage;
import org.dalil.web.it.Site;
import org.dalil.web.it.Tampering;
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

/** Auditors find what was changed behind Dalil's back, and members read what became of their case. */
@ExtendWith({Browser.class, ArquillianExtension.class})
@RunAsClient
@DisplayNameGeneration(ReplaceUnderscores.class)
class HistoryBrowserIT {

    private static final Pattern BAD = Pattern.compile("\\berr\\b");
    private static final Pattern GOOD = Pattern.compile("\\bok\\b");

    @ArquillianResource
    private URL base;

    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "ARABIC"})
    void an_entry_that_somebody_changed_in_the_database_is_named_and_shown(Language language, Page page) {
        var history = SignInPage.open(page, base).asAuditor().in(language).verify();
        assertThat(history.finding()).hasClass(GOOD);
        String number = history.entries().nth(1).getAttribute("id").replaceFirst("entry-", "");
        String before = tamper(number, "FORGED");
        try {
            history.verify();
            assertThat(history.finding()).hasClass(BAD);
            assertThat(history.finding()).containsText(history.say("audit.found.CHANGED", Long.valueOf(number)));
            Accessibility.check(page);
            history.finding().locator("a").click();
            assertThat(history.entries()).hasCount(1);
            assertThat(history.entries().first()).hasAttribute("id", "entry-" + number);
        } finally {
            tamper(number, before);
        }
        assertThat(history.verify().finding()).hasClass(GOOD);
    }

    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "ARABIC"})
    void an_anchor_that_was_kept_is_found_again_and_a_wrong_one_is_not(Language language, Page page) {
        var history = SignInPage.open(page, base).asAuditor().in(language);
        page.navigate(Site.page(base, "/audit/anchor.xhtml").toString());
        String anchor = page.locator("#anchorNow").textContent() + " "
                + page.locator("#sealNow").textContent();
        compare(page, anchor);
        assertThat(page.locator("#answer")).hasClass(GOOD);
        compare(page, anchor.replaceFirst("[0-9a-f]{8}$", "00000000"));
        assertThat(page.locator("#answer")).hasClass(BAD);
        compare(page, "1234");
        assertThat(page.locator("#answer")).containsText(history.say("audit.anchor.none"));
        Accessibility.check(page);
    }

    @Test
    void a_member_reads_and_takes_the_history_of_her_case_and_nobody_else_does(Page page) {
        var lina = Visitor.signedIn(base, "lina");
        String request = lina.request("D-2021-014/1");
        SignInPage.open(page, base).as("lina");
        page.navigate(Site.page(base, "/requests/history.xhtml" + request).toString());
        assertThat(Screen.of(page).content()).containsText("D-2021-014/1");
        Accessibility.check(page);
        String export = page.locator("a[href*='/history/'][href*='.csv']").getAttribute("href");
        var taken = lina.get(export);
        assertEquals(200, taken.statusCode());
        assertTrue(taken.body().contains("REQUEST_OPENED"), taken::body);
        assertTrue(lina.get(export.replace(".csv", ".jsonl")).body().contains("\"what\":\"REQUEST_OPENED\""));
        String file = export.replaceFirst("\\?.*", "");
        assertTrue(lina.get(file).body().contains("HISTORY_EXPORTED"));
        for (var other : new String[] {"admin", "audit"}) {
            assertEquals(404, Visitor.signedIn(base, other).get(file).statusCode(), other);
        }
        for (var other : new String[] {"lina", "admin"}) {
            assertEquals(
                    404,
                    Visitor.signedIn(base, other).get("/audit/export/all.csv").statusCode(),
                    other);
            assertEquals(
                    404,
                    Visitor.signedIn(base, other)
                            .get("/audit/export/anchors.txt")
                            .statusCode(),
                    other);
            assertEquals(
                    404,
                    Visitor.signedIn(base, other).get("/audit/anchor.xhtml").statusCode(),
                    other);
        }
    }

    @Test
    void the_history_of_the_installation_tells_no_content() {
        var auditor = Visitor.signedIn(base, "audit");
        for (var ending : new String[] {"csv", "jsonl"}) {
            String all = auditor.get("/audit/export/all." + ending).body();
            assertTrue(all.contains("SIGNED_IN"), all);
            assertFalse(all.contains("NSO"), all);
            assertFalse(all.contains("D-2021"), all);
        }
    }

    private static void compare(Page page, String anchor) {
        page.locator("[id='anchor:kept']").fill(anchor);
        page.locator("[id='anchor:check']").click();
    }

    private String tamper(String number, String what) {
        return Visitor.signedIn(base, "claire")
                .get(Tampering.PATH + "?entry=" + number + "&what=" + what)
                .body();
    }
}
