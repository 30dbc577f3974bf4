package org.dalil.web.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** {@code requests/coverage.xhtml}. */
public final class CoverageTab extends RequestPage {

    CoverageTab(Page page) {
        super(page);
    }

    private Locator row(String criterion) {
        return page.locator(".dl-matrix tr:has(a[href$='criterion=" + criterion + "'])");
    }

    public Locator verdict(String criterion) {
        return row(criterion).locator("td").last();
    }

    /** The triangle beside the number of events, where there are too few. */
    public Locator tooFewEvents(String criterion) {
        return row(criterion).locator("td.first-st .is-short");
    }

    public void openByKeyboard(String criterion) {
        row(criterion).locator(".dl-cell").first().press("Enter");
        opened().waitFor();
    }

    /** What the cell says that is open. */
    public Locator opened() {
        return page.locator(".dl-peek[open]");
    }

    public void criterion(String criterion) {
        row(criterion).locator("th a").click();
    }
}
