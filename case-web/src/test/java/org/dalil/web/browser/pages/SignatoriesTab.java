package org.dalil.web.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** {@code requests/signatories.xhtml}. */
public final class SignatoriesTab extends RequestPage {

    SignatoriesTab(Page page) {
        super(page);
    }

    public Locator signatures() {
        return page.locator(".dl-signed tbody tr:not(.dl-group)");
    }

    /** The headings above organisations and individuals, with how many there are. */
    public Locator groups() {
        return page.locator(".dl-signed tbody tr.dl-group");
    }

    /** The organisation that signed in this place. */
    public Locator organisation(int number) {
        return signatures().nth(number - 1);
    }

    public SignatoriesTab find(String name) {
        page.locator("#name").fill(name);
        page.locator("form.dl-filters button[type='submit']").click();
        return this;
    }
}
