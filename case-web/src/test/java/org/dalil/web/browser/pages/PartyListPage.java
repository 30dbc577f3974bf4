package org.dalil.web.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.dalil.shared.Language;

/** {@code parties/list.xhtml}. */
public final class PartyListPage extends Screen {

    private PartyListPage(Page page) {
        super(page);
    }

    /** From anywhere, by the main navigation. */
    public static PartyListPage from(Screen screen) {
        screen.page.locator(".dl-nav a[href*='/parties/list.xhtml']").click();
        return new PartyListPage(screen.page);
    }

    public PartyListPage find(String text) {
        page.locator("#text").fill(text);
        page.locator("form.dl-filters button[type='submit']").click();
        return this;
    }

    public Locator rows() {
        return page.locator("tbody a.dl-row-link");
    }

    public PartyPage openFirst() {
        rows().first().click();
        page.locator("#partyTitle").waitFor();
        return new PartyPage(page);
    }

    /** Enters a company that only the members of one case find. */
    public PartyPage enter(String name, Language language) {
        page.locator("a[href*='/parties/edit.xhtml']").click();
        page.locator("[id='sheet:kind']").selectOption("LEGAL_ENTITY");
        page.locator("[id='sheet:name_" + language.tag() + "']").fill(name);
        page.locator("[id='sheet:file']").selectOption("D-2021-014");
        page.locator("[id='sheet:save']").click();
        page.locator("#partyTitle").waitFor();
        return new PartyPage(page);
    }
}
