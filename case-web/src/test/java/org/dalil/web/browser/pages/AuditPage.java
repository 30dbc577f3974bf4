package org.dalil.web.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.dalil.shared.Language;

/** {@code audit/list.xhtml}. */
public final class AuditPage extends Screen {

    AuditPage(Page page) {
        super(page);
    }

    public AuditPage in(Language language) {
        speak(language);
        return this;
    }

    public Locator entries() {
        return page.locator("tbody tr");
    }

    public AuditPage verify() {
        page.locator("[id='audit:verify']").click();
        return this;
    }

    /** Has every stored file hashed again, in the background. */
    public AuditPage checkStore() {
        page.locator("[id='round:check']").click();
        return this;
    }

    public Locator finding() {
        return page.locator("#finding");
    }
}
