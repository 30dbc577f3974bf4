package org.dalil.web.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** {@code requests/overview.xhtml}. */
public final class OverviewTab extends RequestPage {

    OverviewTab(Page page) {
        super(page);
    }

    /** What is asked, by its code in the record. */
    public Locator ask(String code) {
        return card("requests.asks")
                .locator("li.dl-item")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByText(code, new Page.GetByTextOptions().setExact(true))));
    }

    /** A point that is still open, by its words. */
    public Locator openPoint(String words) {
        return card("requests.before").locator(".dl-point").filter(new Locator.FilterOptions().setHasText(words));
    }

    public CasePage openCase() {
        card("requests.brief").locator("a[href*='/cases/case.xhtml']").click();
        page.locator("#caseTitle").waitFor();
        return new CasePage(page);
    }

    public RegimePage openRegime() {
        card("requests.brief").locator("a[href*='/regimes/regime.xhtml']").click();
        page.locator(".dl-heading").waitFor();
        return new RegimePage(page);
    }
}
