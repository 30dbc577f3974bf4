package org.dalil.web.browser.pages;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.net.URL;
import java.util.regex.Pattern;
import org.dalil.web.it.Site;

/** The evidence of a case: the list, the form, and the page of one item. */
public final class EvidencePages extends Screen {

    private static final Pattern EXHIBIT = Pattern.compile("/cases/exhibit\\.xhtml");

    private EvidencePages(Page page) {
        super(page);
    }

    /** The evidence of the first case of the list. */
    public static EvidencePages open(Page page, URL base) {
        page.navigate(Site.page(base, "/cases/list.xhtml").toString());
        page.locator("a.dl-row-link").first().click();
        page.locator(".ui-tabmenu a[href*='/cases/evidence.xhtml']").click();
        return new EvidencePages(page);
    }

    /** The page on which the browser stands. */
    public static EvidencePages at(Page page) {
        return new EvidencePages(page);
    }

    /** The evidence of this case. */
    public static EvidencePages of(Page page, URL base, String file) {
        page.navigate(Site.page(base, "/cases/evidence.xhtml?id=" + file).toString());
        return new EvidencePages(page);
    }

    public EvidencePages addWithoutFile() {
        page.locator("a[href*='/cases/item.xhtml']:not([href*='item='])")
                .first()
                .click();
        return this;
    }

    public EvidencePages edit() {
        page.locator("a[href*='/cases/item.xhtml'][href*='item=']").click();
        return this;
    }

    public Locator field(String name) {
        return page.locator("[data-field='" + name + "']");
    }

    public EvidencePages type(String field, String text) {
        field(field).fill(text);
        return this;
    }

    /** Chooses the first real entry of a list. */
    public EvidencePages chooseAny(String field) {
        field(field).selectOption(new SelectOption().setIndex(1));
        return this;
    }

    /** Saves, and comes to the item. */
    public EvidencePages save() {
        page.locator("[id='sheet:save']").click();
        page.waitForURL(EXHIBIT);
        return this;
    }

    public EvidencePages bring(String name, byte[] content) {
        page.locator("#files").setInputFiles(new FilePayload(name, "text/plain", content));
        return this;
    }

    public Locator take() {
        return page.locator("a[href*='/files/']");
    }

    public Download download() {
        return page.waitForDownload(take()::click);
    }
}
