package org.dalil.web.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

/** {@code requests/returned.xhtml}: the Word file of a dossier that comes back. */
public final class ReturnedScreen extends Screen {

    ReturnedScreen(Page page) {
        super(page);
        page.waitForLoadState();
    }

    public ReturnedScreen bring(byte[] file) {
        page.locator("#returned-file").setInputFiles(new FilePayload("dossier.docx", "application/octet-stream", file));
        page.locator("form[data-upload] button[type=submit]").click();
        return this;
    }

    public Locator complaint() {
        return page.locator("form[data-upload] [role=alert]:not(:empty)");
    }

    /** Whether the comparison has come. */
    public ReturnedScreen untilCompared() {
        page.locator("[id='away:put']").waitFor();
        page.waitForLoadState();
        return this;
    }

    public Locator saysThatNothingChanged() {
        return page.locator("[role=note]");
    }

    public ReturnedScreen another() {
        page.locator("a[href*='other=1']").click();
        page.waitForURL("**other=1*");
        page.waitForLoadState();
        return this;
    }

    public Locator inserted() {
        return page.locator(".dl-changed ins");
    }

    /** One button for each block that can be taken over. */
    public Locator takeable() {
        return page.locator("button[name=take]");
    }

    public void take() {
        takeable().first().click();
        page.waitForURL("**/requests/returned.xhtml*");
        page.waitForLoadState();
    }

    /** The paragraph of the first block, as it is written now. */
    public Locator paragraph(String field) {
        page.locator("section.dl-item a[href*='/requests/paragraph.xhtml']")
                .first()
                .click();
        page.waitForURL("**/requests/paragraph.xhtml*");
        return page.locator("[data-field='" + field + "']");
    }
}
