package org.dalil.web.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A case and its source, {@code cases/source.xhtml}. */
public final class CasePage extends Screen {

    CasePage(Page page) {
        super(page);
    }

    public CasePage source() {
        page.locator(".ui-tabmenu a[href*='/cases/source.xhtml']").click();
        return this;
    }

    /** What is noted in the margin of a paragraph that says so, about the passage used there. */
    public Locator remark(String paragraph, String use) {
        return page.locator(".dl-block")
                .filter(new Locator.FilterOptions().setHasText(paragraph))
                .locator(".dl-remark")
                .filter(new Locator.FilterOptions().setHasText(use));
    }
}
