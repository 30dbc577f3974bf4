package org.dalil.web.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.dalil.shared.Language;

/** {@code requests/list.xhtml}. */
public final class RequestListPage extends Screen {

    RequestListPage(Page page) {
        super(page);
    }

    public RequestListPage in(Language language) {
        speak(language);
        return this;
    }

    public RequestListPage find(String text) {
        page.locator("#text").fill(text);
        page.locator("form.dl-filters button[type='submit']").click();
        return this;
    }

    /** Sorts by a column, or turns its order around. */
    public RequestListPage sortBy(String column) {
        page.locator("th a[href*='sort=" + column + "&']").click();
        return this;
    }

    public Locator rows() {
        return page.locator("tbody tr");
    }

    /** The numbers of the requests, from top to bottom. */
    public List<String> numbers() {
        return rows().locator("td:nth-child(2) bdi").allInnerTexts();
    }

    public OverviewTab openRequest(String number) {
        rows().filter(new Locator.FilterOptions().setHasText(number))
                .locator("a.dl-row-link")
                .click();
        page.locator("#requestTitle").waitFor();
        return new OverviewTab(page);
    }
}
