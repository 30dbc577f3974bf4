package org.dalil.web.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** {@code regimes/regime.xhtml}. */
public final class RegimePage extends Screen {

    RegimePage(Page page) {
        super(page);
    }

    /** What the regime cannot deliver. */
    public Locator cannot() {
        return card("regimes.cannot").locator("li");
    }
}
