package org.dalil.web.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** {@code cases/parties.xhtml} and the form behind it. */
public final class CasePartiesPage extends Screen {

    private CasePartiesPage(Page page) {
        super(page);
    }

    /** The parties of the case with this number. */
    public static CasePartiesPage of(Screen screen, String number) {
        Page page = screen.page;
        page.locator(".dl-nav a[href*='/cases/list.xhtml']").click();
        page.locator("tr")
                .filter(new Locator.FilterOptions().setHasText(number))
                .locator("a.dl-row-link")
                .click();
        page.locator(".ui-tabmenu a[href*='/cases/parties.xhtml']").click();
        return new CasePartiesPage(page);
    }

    public Locator roles(String party) {
        return page.locator("tr")
                .filter(new Locator.FilterOptions().setHasText(party))
                .locator("ul.dl-part-lines > li");
    }

    /** The form for a new party, before anything is typed. */
    public PartyChooser add() {
        page.locator(".dl-card header a[href*='/cases/part.xhtml']").click();
        return new PartyChooser(page);
    }

    public CasePartiesPage give(List<String> roles) {
        roles.forEach(role -> page.locator("[id='sheet:role_" + role + "']").check());
        page.locator("[id='sheet:save']").click();
        page.locator("ul.dl-part-lines").first().waitFor();
        return this;
    }

    /** Takes the first role of a party away. */
    public CasePartiesPage take(String party) {
        roles(party).first().locator("a.dl-link").click();
        page.locator("[id='sheet:take']").click();
        page.locator("ul.dl-part-lines").first().waitFor();
        return this;
    }
}
