package org.dalil.web.browser.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.options.FilePayload;
import org.dalil.shared.Language;

/** {@code requests/dossier.xhtml}. */
public final class DossierTab extends RequestPage {

    private static final double TIME_TO_BUILD = 180_000;

    DossierTab(Page page) {
        super(page);
    }

    /** The newest first. */
    public Locator versions() {
        return card("dossiers.versions").locator("tbody tr");
    }

    public Locator buildButton() {
        return page.locator("[id='dossier:build']");
    }

    /** Builds a version and stays until it is there; the page asks again by itself. */
    public DossierTab build() {
        int before = versions().count();
        buildButton().click();
        return untilThereAre(before + 1);
    }

    public DossierTab untilThereAre(int versions) {
        assertThat(versions()).hasCount(versions, new HasCountOptions().setTimeout(TIME_TO_BUILD));
        return this;
    }

    /** The pages of the newest version. */
    public LeafScreen leaf() {
        page.locator("a.dl-leaf-first").click();
        page.waitForURL("**/requests/leaf.xhtml*");
        return new LeafScreen(page);
    }

    /** What changed in the newest version. */
    public ComparisonScreen changes() {
        versions().first().locator("a[href*='/requests/compare.xhtml']").click();
        page.waitForURL("**/requests/compare.xhtml*");
        return new ComparisonScreen(page);
    }

    /** Where the Word file of the newest version is taken. */
    public String word(Language language) {
        return versions()
                .first()
                .locator("a[href$='/dossier_" + language.tag() + ".docx']")
                .getAttribute("href");
    }

    /** The page on which an edited Word file comes back. */
    public ReturnedScreen bringBack() {
        page.locator("a[href*='/requests/returned.xhtml']").click();
        page.waitForURL("**/requests/returned.xhtml*");
        return new ReturnedScreen(page);
    }

    /** Of the manifest of the newest version, as it stands on the page. */
    public String fingerprint() {
        return versions().first().locator("td:nth-child(4) bdi").getAttribute("title");
    }

    /** Of one file of the newest version. */
    public String fingerprint(Language language) {
        return edition(language).locator("bdi").getAttribute("title");
    }

    /** Asks whether a file is one of those that were built. */
    public DossierTab compare(byte[] file) {
        page.locator("#sent-file").setInputFiles(new FilePayload("file", "application/octet-stream", file));
        return this;
    }

    public void saysThatItIs(String name) {
        assertThat(page.locator("#sent-answer")).containsText(name);
    }

    public void saysThatItIsNot() {
        assertThat(page.locator("#sent-answer")).hasText(say("dossiers.sent.no"));
    }

    public Download download(Language language) {
        return page.waitForDownload(
                () -> edition(language).locator("a[href$='.pdf']").click());
    }

    private Locator edition(Language language) {
        return versions()
                .first()
                .locator("li")
                .filter(new Locator.FilterOptions().setHas(page.locator("a[href$='/" + language.tag() + ".pdf']")));
    }
}
