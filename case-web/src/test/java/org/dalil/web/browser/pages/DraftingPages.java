package org.dalil.web.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The pages on which a request is opened and drafted. */
public final class DraftingPages extends RequestPage {

    public DraftingPages(Page page) {
        super(page);
    }

    /** From the list of requests, in the case of this number. */
    public void begin(String caseNumber) {
        page.locator(".dl-headline a.dl-primary").click();
        page.locator(".dl-choices a")
                .filter(new Locator.FilterOptions().setHasText(caseNumber))
                .click();
    }

    public void firstAsk() {
        page.locator(".dl-choices a").first().click();
    }

    public void regime(String id) {
        page.locator("a[href*='regime=" + id + "']").click();
        page.locator("[id$=':save']").waitFor();
    }

    public Locator field(String name) {
        return page.locator("[data-field='" + name + "']");
    }

    public void save() {
        page.locator("[id$=':save']").click();
        page.waitForLoadState();
    }

    public void plead(String criterion) {
        tab("coverage");
        page.locator(".dl-covered a[href*='/requests/grounds.xhtml']").click();
        page.locator("a[href*='/ground.xhtml'][href*='criterion=" + criterion + "']")
                .click();
    }

    public CoverageTab coverage() {
        tab("coverage");
        page.locator(".dl-matrix").waitFor();
        return new CoverageTab(page);
    }

    public Locator pleaded() {
        return card("drafting.pleaded").locator("li.dl-item");
    }

    public void addProof(String criterion) {
        page.locator("a[href*='/proof.xhtml'][href*='criterion=" + criterion + "']")
                .click();
    }

    public void write(String section) {
        tab("text");
        page.locator("a[href*='/paragraph.xhtml'][href*='section=" + section + "']")
                .first()
                .click();
    }

    private void tab(String name) {
        page.locator(".ui-tabmenu a[href*='/requests/" + name + ".xhtml']").click();
    }
}
