package org.dalil.web.browser.pages;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.net.URL;
import java.util.regex.Pattern;
import org.dalil.web.it.Site;

/** What members show to experts, and what experts see of it. */
public final class SharingPages extends Screen {

    private static final Pattern MEMBERS = Pattern.compile("/cases/members\\.xhtml");

    private final URL base;

    public SharingPages(Page page, URL base) {
        super(page);
        this.base = base;
    }

    /** Shows one thing of a case, until the day that the form proposes. */
    public SharingPages show(String file, String thing, String expert) {
        page.navigate(Site.page(base, "/cases/show.xhtml?id=" + file).toString());
        page.locator("[data-field='expert']").selectOption(new SelectOption().setLabel(expert));
        page.locator("[data-field='thing." + thing + "']").check();
        page.locator("[data-field='reason']").fill("A second opinion");
        page.locator("[id='sheet:show']").click();
        page.waitForURL(MEMBERS);
        return this;
    }

    /** Ends what this case shows first. */
    public SharingPages end(String file) {
        page.navigate(Site.page(base, "/cases/members.xhtml?id=" + file).toString());
        page.locator("a[href*='/cases/shown.xhtml']").first().click();
        page.locator("[id='ending:end']").click();
        page.waitForURL(MEMBERS);
        return this;
    }

    /** As an expert: everything that is shown. */
    public Locator shown() {
        page.navigate(Site.page(base, "/shared/list.xhtml").toString());
        return page.locator("li.dl-item");
    }

    public SharingPages read(String title) {
        shown().filter(new Locator.FilterOptions().setHasText(title))
                .locator("a.dl-row-link")
                .click();
        return this;
    }

    public Locator take() {
        return page.locator("a[href*='/shared/file/']");
    }

    public Download download() {
        return page.waitForDownload(take()::click);
    }
}
