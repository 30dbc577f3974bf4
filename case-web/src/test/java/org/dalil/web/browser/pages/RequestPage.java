package org.dalil.web.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The head of a request, the same above all its tabs. */
public class RequestPage extends Screen {

    protected RequestPage(Page page) {
        super(page);
    }

    public OverviewTab overview() {
        go("overview");
        return new OverviewTab(page);
    }

    public TargetsTab targets() {
        go("targets");
        return new TargetsTab(page);
    }

    public GroundsTab grounds() {
        go("coverage");
        page.locator(".dl-covered a[href*='/requests/grounds.xhtml']").click();
        page.waitForURL("**/requests/grounds.xhtml*");
        return new GroundsTab(page);
    }

    public EvidenceTab evidence() {
        go("evidence");
        return new EvidenceTab(page);
    }

    public TimelineTab timeline() {
        go("timeline");
        return new TimelineTab(page);
    }

    public SignatoriesTab signatories() {
        go("signatories");
        return new SignatoriesTab(page);
    }

    public DossierTab dossier() {
        go("dossier");
        return new DossierTab(page);
    }

    public Locator stage() {
        return page.locator(".dl-req .ui-tag").first();
    }

    private void go(String tab) {
        page.locator(".ui-tabmenu a[href*='/requests/" + tab + ".xhtml']").click();
        page.locator(".ui-tabmenu a[href*='/requests/" + tab + ".xhtml'][aria-current='page']")
                .waitFor();
    }
}
