package org.dalil.web.browser.pages;

import com.microsoft.playwright.Page;
import java.net.URL;
import org.dalil.accounts.Role;
import org.dalil.web.it.Site;

/** The accounts of the installation, and one of them. */
public final class AccountsPage extends Screen {

    private final URL base;

    public AccountsPage(Page page, URL base) {
        super(page);
        this.base = base;
    }

    /** @return the link by which the password is chosen */
    public String open(String name, String email, Role role) {
        page.navigate(Site.page(base, "/admin/new.xhtml").toString());
        page.locator("[id='open:name']").fill(name);
        page.locator("[id='open:email']").fill(email);
        page.getByLabel(say("accounts.role." + role.name())).check();
        page.locator("[id='open:open']").click();
        var link = page.locator("#oneTimeLink").textContent().strip();
        return Site.page(base, link.substring(link.indexOf("/welcome"))).toString();
    }

    public AccountsPage show(String email) {
        page.navigate(Site.page(base, "/admin/accounts.xhtml?text=" + email).toString());
        page.locator("a.dl-row-link").click();
        return this;
    }

    public AccountsPage lock() {
        page.locator("[id=deeds] summary").click();
        page.locator("[id='deeds:lock']").click();
        page.locator("[id='deeds:unlock']").waitFor();
        return this;
    }
}
