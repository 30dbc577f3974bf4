package org.dalil.web.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URL;
import java.util.regex.Pattern;
import org.dalil.web.it.Site;

/** The form in which a fact is written, {@code cases/fact.xhtml}. */
public final class FactForm extends Screen {

    private static final Pattern RECORD = Pattern.compile("/cases/record\\.xhtml");

    private FactForm(Page page) {
        super(page);
    }

    /** A new fact in the first case of the list. */
    public static FactForm ofNew(Page page, URL base) {
        page.navigate(Site.page(base, "/cases/list.xhtml").toString());
        page.locator("a.dl-row-link").first().click();
        page.locator(".ui-tabmenu a[href*='/cases/record.xhtml']").click();
        page.locator("a[href*='/cases/fact.xhtml']:not([href*='fact='])").click();
        return new FactForm(page);
    }

    /** Goes to an address of a form. */
    public static FactForm at(Page page, String address) {
        page.navigate(address);
        return new FactForm(page);
    }

    public FactForm type(String field, String text) {
        page.locator("[data-field='" + field + "']").fill(text);
        return this;
    }

    public String typed(String field) {
        return page.locator("[data-field='" + field + "']").inputValue();
    }

    /** Saves, and comes to the record of the case. */
    public void save() {
        press();
        page.waitForURL(RECORD);
    }

    /** Saves, and is shown the form again. */
    public FactForm saveInVain() {
        page.waitForNavigation(this::press);
        return this;
    }

    private void press() {
        page.locator("[id='sheet:save']").click();
    }

    /** On the record: the address of the form of a fact. */
    public String addressOf(String title) {
        return page.url().replaceFirst("/cases/.*", "")
                + page.locator("li.dl-fact")
                        .filter(new Locator.FilterOptions().setHasText(title))
                        .locator("a[href*='fact=']")
                        .getAttribute("href");
    }

    /** Who changed it meanwhile, and when. */
    public Locator clash() {
        return page.locator(".dl-note.is-warning");
    }

    /** What the other one wrote in a field. */
    public Locator theirs(String field) {
        return page.locator("input[name='choice:" + field + "'][value='theirs']");
    }

    /** Says when the draft was kept. */
    public Locator kept() {
        return page.locator(".dl-kept");
    }

    /** Says that what was typed before was put back. */
    public Locator putBack() {
        return page.locator("[id='sheet:discard']");
    }
}
