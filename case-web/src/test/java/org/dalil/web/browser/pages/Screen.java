package org.dalil.web.browser.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.dalil.shared.Language;
import org.dalil.web.ui.Phrases;

/** What every page has: a language, a content, and words of the house to find things by. */
public class Screen {

    private static final Phrases PHRASES = new Phrases();

    protected final Page page;

    protected Screen(Page page) {
        this.page = page;
    }

    /** Whatever page the browser stands on. */
    public static Screen of(Page page) {
        return new Screen(page);
    }

    public Language language() {
        return Language.of(page.locator("html").getAttribute("lang"));
    }

    /** The words of the house in the language of this page. */
    public String say(String key, Object... arguments) {
        return PHRASES.say(language(), key, arguments);
    }

    public Locator content() {
        return page.locator("main");
    }

    /** The card with this heading. */
    public Locator card(String key) {
        return page.locator("section.dl-card")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByRole(
                                AriaRole.HEADING,
                                new Page.GetByRoleOptions().setName(say(key)).setExact(true))));
    }

    public void signOut() {
        page.locator("details.dl-me summary").click();
        page.locator("[id='me:signOut']").click();
        assertThat(page.locator("[id='signIn:enter']")).isVisible();
    }

    /** Chooses a language from the menu, unless the page is in it already. */
    public void speak(Language wanted) {
        if (language() != wanted) {
            var menu = page.locator("details.dl-menu:has(#languages)");
            menu.locator("summary").click();
            menu.locator("button[lang='" + wanted.tag() + "']").click();
            assertThat(page.locator("html")).hasAttribute("lang", wanted.tag());
            page.waitForLoadState();
        }
    }
}
