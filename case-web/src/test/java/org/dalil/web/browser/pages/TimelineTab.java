package org.dalil.web.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** {@code requests/timeline.xhtml}. */
public final class TimelineTab extends RequestPage {

    TimelineTab(Page page) {
        super(page);
    }

    public Locator facts() {
        return page.locator("li.dl-fact");
    }

    public Locator fact(String code) {
        return facts().filter(new Locator.FilterOptions()
                .setHas(page.getByText(code, new Page.GetByTextOptions().setExact(true))));
    }
}
