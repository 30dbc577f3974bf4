package org.dalil.web.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;

/** {@code parties/party.xhtml} and the forms behind it. */
public final class PartyPage extends Screen {

    PartyPage(Page page) {
        super(page);
    }

    public Locator title() {
        return page.locator("#partyTitle");
    }

    /** A name with all that is said about it. */
    public Locator name(String written) {
        return page.locator("tr")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByText(written, new Page.GetByTextOptions().setExact(true))));
    }

    public Locator gaps() {
        return card("parties.gaps").locator(".dl-lack");
    }

    public Locator merged() {
        return page.locator("a.dl-part");
    }

    /** Adds a name as somebody types it, first without saying where it comes from. */
    public PartyPage call(String name) {
        page.locator(".dl-card header a[href*='/parties/name.xhtml']").click();
        page.locator("[id='sheet:text']").fill(name);
        page.locator("[id='sheet:kind']").selectOption("ALIAS");
        page.locator("[id='sheet:save']").click();
        page.getByText(say("editing.refusal.REQUIRED")).waitFor();
        page.locator("[id='sheet:source']").selectOption("D-2021-014");
        page.locator("[id='sheet:save']").click();
        title().waitFor();
        return this;
    }

    public PartyPage forget(String name) {
        name(name).locator("a.is-danger").click();
        name(name).waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        return this;
    }

    /** Merges it into the party that is found by these letters, with the keyboard alone. */
    public PartyPage mergeInto(String typed) {
        page.locator("a[href*='/parties/merge.xhtml']").click();
        new PartyChooser(page).choose(typed);
        page.locator("[id='sheet:save']").click();
        merged().waitFor();
        return this;
    }

    public PartyPage takeApart() {
        merged().click();
        page.getByText(say("parties.parted")).waitFor();
        return this;
    }
}
