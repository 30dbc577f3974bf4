package org.dalil.web.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** {@code requests/targets.xhtml}. */
public final class TargetsTab extends RequestPage {

    TargetsTab(Page page) {
        super(page);
    }

    /** A name of the target, exactly as somebody wrote it. */
    public Locator name(String written) {
        return card("requests.names").getByText(written, new Locator.GetByTextOptions().setExact(true));
    }

    /** What the regime wants to know and nobody knows yet. */
    public Locator gaps() {
        return card("requests.particulars").locator("dd .dl-lack");
    }

    public Locator positions() {
        return card("requests.positions").locator(".dl-item");
    }
}
