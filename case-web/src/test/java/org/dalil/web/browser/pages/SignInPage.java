package org.dalil.web.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URL;
import org.dalil.shared.Language;
import org.dalil.web.it.Site;

/** Where everybody begins. */
public final class SignInPage extends Screen {

    private static final String PASSWORD = System.getProperty("dalil.demo.password");

    private SignInPage(Page page) {
        super(page);
    }

    /** Goes there. */
    public static SignInPage open(Page page, URL base) {
        page.navigate(Site.page(base, "/login.xhtml").toString());
        return new SignInPage(page);
    }

    /** The page one was led to. */
    public static SignInPage at(Page page) {
        return new SignInPage(page);
    }

    public SignInPage in(Language language) {
        speak(language);
        return this;
    }

    /** Signs in a member of cases, who goes from her own work to the list of requests. */
    public RequestListPage as(String name) {
        enter(name);
        page.locator("nav.dl-nav a[href*='/requests/list.xhtml']").click();
        page.waitForURL(url -> url.contains("/requests/list.xhtml"));
        return new RequestListPage(page);
    }

    /** Signs in the auditor, who opens the history. */
    public AuditPage asAuditor() {
        enter("audit");
        page.locator("nav.dl-nav a[href*='/audit/list.xhtml']").click();
        return new AuditPage(page);
    }

    /** Signs in, wherever that leads. */
    public Screen enter(String name) {
        page.locator("[id='signIn:email']").fill(name + "@demo.example");
        page.locator("[id='signIn:password']").fill(PASSWORD);
        page.locator("[id='signIn:enter']").click();
        page.locator("details.dl-me").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        return Screen.of(page);
    }
}
