package org.dalil.web.browser.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** Where boxes are drawn on the pages of a file, of which a copy is made without what lies under them. */
public final class RedactScreen extends Screen {

    private RedactScreen(Page page) {
        super(page);
    }

    /** From the page of an item. */
    public static RedactScreen of(Page page) {
        page.locator("main a[href*='/cases/redact.xhtml']").first().click();
        RedactScreen screen = new RedactScreen(page);
        screen.opened();
        return screen;
    }

    private void opened() {
        page.waitForLoadState();
        assertThat(page.locator(".dl-rd-view[data-opened]")).isVisible();
        assertThat(page.locator(".dl-sheet-page img").first()).isVisible();
    }

    public RedactScreen because(String reason) {
        page.locator("#rdReason").selectOption(reason);
        return this;
    }

    /** Adds a box by keyboard, which stands under the keys then. */
    public RedactScreen add() {
        page.locator("[data-add]").focus();
        page.keyboard().press("Enter");
        return this;
    }

    public RedactScreen press(String key, int times) {
        for (int i = 0; i < times; i++) {
            page.keyboard().press(key);
        }
        return this;
    }

    /** Covers a word wherever it stands. */
    public RedactScreen find(String word) {
        page.locator("#rdWord").fill(word);
        page.keyboard().press("Enter");
        return this;
    }

    /** Draws a box by hand, in parts of the first page. */
    public RedactScreen draw(double left, double top, double right, double bottom) {
        page.locator(".dl-rd-layer").first().scrollIntoViewIfNeeded();
        var frame = page.locator(".dl-rd-layer").first().boundingBox();
        page.mouse().move(frame.x + left * frame.width, frame.y + top * frame.height);
        page.mouse().down();
        page.mouse().move(frame.x + right * frame.width, frame.y + bottom * frame.height);
        page.mouse().up();
        return this;
    }

    public Locator said() {
        return page.locator(".dl-rd-said");
    }

    public Locator boxes() {
        return page.locator(".dl-rd-box");
    }

    public Locator listed() {
        return page.locator(".dl-rd-list li");
    }

    /** As they are sent, a line for each. */
    public String written() {
        return page.locator("[id='redacting:boxes']").inputValue();
    }

    /** Is told what is not in order. */
    public RedactScreen refused() {
        page.locator("[id='redacting:copy']").click();
        opened();
        return this;
    }

    /** The same page as if nothing had been drawn. */
    public RedactScreen again() {
        page.navigate(page.url());
        opened();
        return this;
    }

    /** Comes to the copy. */
    public EvidencePages copy() {
        page.locator("[id='redacting:copy']").click();
        page.waitForURL(Pattern.compile("/cases/exhibit\\.xhtml"));
        page.waitForLoadState();
        return EvidencePages.at(page);
    }
}
