package org.dalil.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URL;
import org.dalil.web.it.Site;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith({Browser.class, ArquillianExtension.class})
@RunAsClient
@DisplayNameGeneration(ReplaceUnderscores.class)
class SignInBrowserIT {

    @ArquillianResource
    private URL base;

    @Test
    void the_sign_in_page_is_open_to_everybody_who_reads_english(Page page) {
        page.navigate(Site.page(base, "/login.xhtml").toString());
        assertThat(page.locator("html")).hasAttribute("dir", "ltr");
        Accessibility.check(page);
    }

    @Test
    void the_sign_in_page_is_open_to_everybody_who_reads_arabic(@InLanguage("ar") Page page) {
        page.navigate(Site.page(base, "/login.xhtml").toString());
        assertThat(page.locator("html")).hasAttribute("dir", "rtl");
        Accessibility.check(page);
    }
}
