package org.dalil.web.browser.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The field in which one finds a party while typing. */
public final class PartyChooser {

    private final Page page;

    public PartyChooser(Page page) {
        this.page = page;
    }

    public Locator input() {
        return page.locator(".dl-party [role='combobox']");
    }

    public Locator options() {
        return page.locator(".dl-party [role='option']");
    }

    public PartyChooser type(String text) {
        input().fill("");
        input().pressSequentially(text);
        assertThat(input()).hasAttribute("aria-expanded", "true");
        return this;
    }

    /** Takes the best of what is found, by keyboard. */
    public void choose(String text) {
        type(text);
        input().press("ArrowDown");
        assertThat(options().first()).hasAttribute("aria-selected", "true");
        input().press("Enter");
        assertThat(page.locator(".dl-party-id")).not().hasValue("");
    }
}
