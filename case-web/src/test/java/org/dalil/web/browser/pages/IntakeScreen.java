package org.dalil.web.browser.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URL;
import org.dalil.web.it.Site;

/** A letter, and beside it what was marked in it. */
public final class IntakeScreen extends Screen {

    private static final String SELECT =
            """
            words => {
              const pane = document.querySelector('[data-intake]');
              const walker = document.createTreeWalker(pane, NodeFilter.SHOW_TEXT);
              const nodes = [];
              let all = '';
              while (walker.nextNode()) {
                nodes.push([all.length, walker.currentNode]);
                all += walker.currentNode.data;
              }
              const place = offset => nodes.filter(node => node[0] <= offset).pop();
              const from = all.lastIndexOf(words);
              const first = place(from);
              const last = place(from + words.length - 1);
              getSelection().setBaseAndExtent(
                first[1], from - first[0], last[1], from + words.length - last[0]);
            }""";

    private IntakeScreen(Page page) {
        super(page);
    }

    /** Opens a case with nothing but the letter. */
    public static IntakeScreen openedWith(Page page, URL base, String letter) {
        page.navigate(Site.page(base, "/cases/list.xhtml").toString());
        page.locator("a[href*='/cases/new.xhtml']").click();
        page.locator("[id='sheet:letter']").fill(letter);
        page.locator("[id='sheet:save']").click();
        page.locator("[data-intake]").waitFor();
        return new IntakeScreen(page);
    }

    /** Comes back to the letter of this case. */
    public IntakeScreen open(URL base, String file) {
        page.navigate(Site.page(base, "/cases/intake.xhtml?id=" + file).toString());
        return this;
    }

    /** Selects these words where the letter says them last. */
    public IntakeScreen select(String words) {
        page.evaluate(SELECT, words);
        return this;
    }

    public IntakeScreen press(String key) {
        page.keyboard().press(key);
        return this;
    }

    /** Goes into the text, as somebody does who has no mouse. */
    public IntakeScreen enterText() {
        page.locator("[data-intake] .dl-line").first().focus();
        return this;
    }

    public IntakeScreen answer(String digit) {
        page.locator("[data-question]").waitFor();
        page.keyboard().press(digit);
        return this;
    }

    public Locator marks() {
        return page.locator(".dl-marks li");
    }

    /** Waits until the newest mark says this. */
    public IntakeScreen shows(int marks, String newest) {
        assertThat(marks()).hasCount(marks);
        assertThat(marks().first()).containsText(newest);
        return this;
    }

    public Locator highlighted() {
        return page.locator("[data-intake] mark");
    }

    public Locator stepsDone() {
        return page.locator(".dl-steps-list li.is-done");
    }

    /** How many signed, as the list of what is missing says. */
    public Locator signatories() {
        return page.locator(".dl-steps-list li").last().locator(".dl-end");
    }

    public Locator openRequest() {
        return page.locator("a[href*='/requests/new.xhtml']");
    }
}
