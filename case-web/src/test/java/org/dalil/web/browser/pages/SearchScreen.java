package org.dalil.web.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The search beside every page, as the keyboard opens it. */
public final class SearchScreen extends Screen {

    private SearchScreen(Page page) {
        super(page);
    }

    public static SearchScreen open(Page page) {
        page.waitForLoadState();
        page.keyboard().press("Control+k");
        page.locator("#finderText").waitFor();
        return new SearchScreen(page);
    }

    public SearchScreen type(String text) {
        page.locator("#finderText").fill(text);
        return this;
    }

    public SearchScreen press(String key) {
        page.locator("#finderText").press(key);
        return this;
    }

    public Locator dialog() {
        return page.locator("#finder");
    }

    /** What is offered in the group of this name. */
    public Locator offered(String group) {
        return page.locator("#finderList [role=group]")
                .filter(new Locator.FilterOptions().setHasText(say("search." + group)))
                .locator("[role=option]");
    }

    /** What Enter would open. */
    public Locator pointed() {
        return page.locator("#finderList [role=option][aria-selected=true]");
    }
}
