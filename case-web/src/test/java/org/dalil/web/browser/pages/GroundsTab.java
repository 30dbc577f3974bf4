package org.dalil.web.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** {@code requests/grounds.xhtml}. */
public final class GroundsTab extends RequestPage {

    GroundsTab(Page page) {
        super(page);
    }

    /** What the source cites under this regime. */
    public Locator citations() {
        return card("requests.citations").locator(".dl-item");
    }

    /** The criteria that the citations are read as. */
    public Locator criteria() {
        return card("requests.citations").locator(".dl-criteria li");
    }

    /** A discrepancy of the source, beside the passage it is about. */
    public Locator discrepancy(String code) {
        return citations().locator(".dl-quote .dl-flaw").filter(new Locator.FilterOptions().setHasText(code));
    }

    /** The marks on criteria whose wording nobody has checked. */
    public Locator unchecked() {
        return card("requests.required").locator(".dl-verified.is-open");
    }
}
