package org.dalil.web.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.dalil.web.browser.pages.SignInPage;
import org.dalil.web.it.Site;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who reads a case tells nobody outside that she does. */
@ExtendWith({Browser.class, ArquillianExtension.class})
@RunAsClient
@DisplayNameGeneration(ReplaceUnderscores.class)
class NoOutsideRequestBrowserIT {

    private static final Pattern OUTSIDE_IN_SHEET = Pattern.compile("(url\\(|@import)\\s*['\"]?(https?:)?//");
    private static final String WOULD_BE_FETCHED =
            """
            () => [...document.querySelectorAll(
                '[src], [srcset], [poster], [action], [formaction], link[href], use[href], image[href], object[data]')]
              .flatMap(e => [...e.attributes])
              .filter(a => ['src', 'srcset', 'poster', 'action', 'formaction', 'href', 'data'].includes(a.name))
              .map(a => a.value)
              .filter(value => /^([a-z]+:)?\\/\\//i.test(value))
            """;

    @ArquillianResource
    private URL base;

    @Test
    void a_walk_through_all_pages_asks_no_host_but_ours(Page page) {
        var home = Site.page(base, "/").toString();
        var asked = new TreeSet<String>();
        page.onRequest(request -> asked.add(request.url()));
        var named = new ArrayList<String>();
        SignInPage.open(page, base).as("lina");
        var walk = new Walk(page, base);
        for (var address : walk.everywhere()) {
            walk.to(address);
            named.addAll(named(page));
        }
        assertTrue(asked.size() > 20, asked::toString);
        assertEquals(
                List.of(), asked.stream().filter(url -> isOutside(url, home)).toList());
        assertEquals(List.of(), named);
        assertEquals(
                List.of(),
                asked.stream()
                        .filter(url -> url.contains(".css"))
                        .filter(url -> namesOthers(page, url))
                        .toList());
    }

    private static boolean isOutside(String url, String home) {
        return !url.startsWith(home) && !url.startsWith("data:");
    }

    @SuppressWarnings("unchecked")
    private static List<String> named(Page page) {
        return (List<String>) page.evaluate(WOULD_BE_FETCHED);
    }

    private static boolean namesOthers(Page page, String sheet) {
        return OUTSIDE_IN_SHEET.matcher(page.request().get(sheet).text()).find();
    }
}
