package org.dalil.web.browser.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.dalil.shared.Language;

/** {@code requests/leaf.xhtml}. */
public final class LeafScreen extends Screen {

    LeafScreen(Page page) {
        super(page);
        page.waitForLoadState();
    }

    public int pages() {
        return page.locator(".dl-leaf-thumbs li").count();
    }

    public LeafScreen press(String key) {
        page.locator(".dl-leaf").press(key);
        return this;
    }

    /** By the small page. */
    public LeafScreen choose(int number) {
        page.locator("[data-leaf='" + number + "']").click();
        return this;
    }

    public LeafScreen in(Language language) {
        page.locator(".dl-leaf-head nav a[lang='" + language.tag() + "']").click();
        page.waitForURL("**in=" + language.tag() + "*");
        return new LeafScreen(page);
    }

    /** The page is open, and its picture has come. */
    public void isDrawn(int number) {
        assertThat(page.locator("#leaf-number")).hasValue(String.valueOf(number));
        assertThat(page.locator("[data-leaf='" + number + "'][aria-current='page']"))
                .isVisible();
        page.waitForFunction(
                """
                number => {
                  const picture = document.getElementById('leaf-picture');
                  return picture.src.includes('/' + number + '.png') && picture.complete && picture.naturalWidth > 500;
                }
                """,
                number);
    }
}
