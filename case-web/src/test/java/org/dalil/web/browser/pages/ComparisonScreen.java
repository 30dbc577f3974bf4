package org.dalil.web.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.dalil.shared.Language;

/** {@code requests/compare.xhtml}. */
public final class ComparisonScreen extends Screen {

    ComparisonScreen(Page page) {
        super(page);
        openAll();
    }

    public Locator inserted() {
        return page.locator(".dl-changed ins");
    }

    public Locator deleted() {
        return page.locator(".dl-changed del");
    }

    public void in(Language language) {
        page.locator(".dl-card a[lang='" + language.tag() + "']").click();
        page.waitForURL("**words=" + language.tag() + "*");
        openAll();
    }

    private void openAll() {
        page.waitForLoadState();
        page.evaluate("() => document.querySelectorAll('details.dl-changes').forEach(each => { each.open = true; })");
    }
}
