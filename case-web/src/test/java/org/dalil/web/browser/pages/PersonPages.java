package org.dalil.web.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.net.URL;
import java.util.regex.Pattern;
import org.dalil.web.it.Site;

/** The people at risk in a case: the list, one person, and the forms about her. */
public final class PersonPages extends Screen {

    private static final Pattern PERSON = Pattern.compile("/cases/person\\.xhtml");

    private PersonPages(Page page) {
        super(page);
    }

    /** The people at risk in the first case of the list. */
    public static PersonPages open(Page page, URL base) {
        page.navigate(Site.page(base, "/cases/list.xhtml").toString());
        page.locator("a.dl-row-link").first().click();
        page.locator(".ui-tabmenu a[href*='/cases/people.xhtml']").click();
        return new PersonPages(page);
    }

    public static PersonPages at(Page page, String address) {
        page.navigate(address);
        return new PersonPages(page);
    }

    public PersonPages follow(String link) {
        page.locator("a[href*='/cases/" + link + ".xhtml']").first().click();
        return this;
    }

    public PersonPages type(String field, String text) {
        field(field).fill(text);
        return this;
    }

    public PersonPages choose(String field, String value) {
        field(field).selectOption(value);
        return this;
    }

    /** Chooses who is called so. */
    public PersonPages chooseCalled(String field, String label) {
        field(field).selectOption(new SelectOption().setLabel(label));
        return this;
    }

    public PersonPages tick(String field) {
        field(field).check();
        return this;
    }

    public PersonPages press(String button) {
        page.locator("[id='sheet:" + button + "']").click();
        return this;
    }

    /** Presses, and comes to the page of the person. */
    public PersonPages done(String button) {
        press(button);
        page.waitForURL(PERSON);
        return this;
    }

    public Locator link(String to) {
        return page.locator("a[href*='/cases/" + to + ".xhtml']");
    }

    public Locator whoItIs() {
        return page.locator(".dl-secret");
    }

    public String address() {
        return page.url();
    }

    private Locator field(String name) {
        return page.locator("[data-field='" + name + "']");
    }
}
