package org.dalil.web.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** {@code requests/evidence.xhtml}. */
public final class EvidenceTab extends RequestPage {

    EvidenceTab(Page page) {
        super(page);
    }

    public Locator items() {
        return page.locator(".dl-exhibits tbody tr");
    }

    public Locator item(String number) {
        return items().filter(new Locator.FilterOptions()
                .setHas(page.locator("td:first-child", new Page.LocatorOptions().setHasText(number))));
    }
}
