package org.dalil.web.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.net.URL;
import org.dalil.web.it.Site;

/** {@code review/item.xhtml}, and the queue before it. */
public final class ReviewScreen extends Screen {

    private ReviewScreen(Page page) {
        super(page);
    }

    public static ReviewScreen at(Page page) {
        return new ReviewScreen(page);
    }

    /** Finds an item in the whole queue. */
    public static ReviewScreen fromTheQueue(Page page, URL base, String title) {
        page.navigate(Site.page(base, "/review/list.xhtml?show=ALL").toString());
        page.locator("a.dl-row-link", new Page.LocatorOptions().setHasText(title))
                .click();
        return new ReviewScreen(page);
    }

    public Locator document() {
        return page.locator(".dl-viewer");
    }

    public Locator sum() {
        return page.locator(".dl-rv-sum");
    }

    public Locator state() {
        return page.locator(".dl-rv-head .ui-tag").first();
    }

    public Locator approvals() {
        return page.locator(".dl-rv-votes .c-green");
    }

    public Locator approve() {
        return page.locator("[id='checks:approve']");
    }

    public Locator reasons() {
        return page.locator(".dl-rv-why");
    }

    public Locator title() {
        return page.locator("h1");
    }

    public Locator zoom() {
        return page.locator(".dl-rv-zoom");
    }

    public boolean hasNext() {
        return page.locator("[data-key='after']").count() > 0;
    }

    public ReviewScreen key(String key) {
        page.waitForLoadState();
        page.keyboard().press(key);
        return this;
    }

    public ReviewScreen send() {
        page.locator("[id='sending:send']").click();
        return this;
    }

    public ReviewScreen grade(String source, String information, String reasons) {
        page.locator(".dl-rv-grade summary").click();
        page.locator("[data-field='source']").selectOption(source);
        page.locator("[data-field='information']").selectOption(information);
        page.locator("[data-field='reasons']").fill(reasons);
        page.locator("[id='grading:grade']").click();
        return this;
    }

    /** Every point is fine but consent, which does not apply. */
    public ReviewScreen check(String whyNoConsent) {
        for (var box : page.locator("[data-field$='.yes']").all()) {
            if (!box.getAttribute("data-field").startsWith("REV-06")) {
                box.check();
            }
        }
        page.locator("[data-check]:has([data-field='REV-06.why']) summary").click();
        page.locator("[data-field='REV-06.why']").fill(whyNoConsent);
        return this;
    }

    public ReviewScreen note(String words) {
        page.locator("[data-field='note']").fill(words);
        return this;
    }

    public ReviewScreen press(String verdict) {
        page.locator("[id='checks:" + verdict + "']").click();
        return this;
    }

    /** Chooses these words in the document and says that they prove the first thing there is. */
    public ReviewScreen mark(String words) {
        document()
                .evaluate(
                        """
                        (viewer, words) => {
                          const walker = document.createTreeWalker(viewer, NodeFilter.SHOW_TEXT);
                          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                            const at = node.textContent.indexOf(words);
                            if (at >= 0) {
                              const range = document.createRange();
                              range.setStart(node, at);
                              range.setEnd(node, at + words.length);
                              getSelection().removeAllRanges();
                              getSelection().addRange(range);
                              viewer.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }));
                              return;
                            }
                          }
                        }""",
                        words);
        page.locator("[id='marking:claim']").selectOption(new SelectOption().setIndex(1));
        page.locator("[id='marking:mark']").click();
        return this;
    }

    public Locator marks() {
        return page.locator(".dl-rv-claims [data-passage]");
    }
}
