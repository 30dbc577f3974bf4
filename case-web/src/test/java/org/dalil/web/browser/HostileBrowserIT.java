package org.dalil.web.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.net.URL;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dalil.web.browser.pages.SignInPage;
import org.dalil.web.it.OwnCase;
import org.dalil.web.it.Site;
import org.dalil.web.it.Visitor;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whatever is typed is shown, and never carried out. */
@ExtendWith({Browser.class, ArquillianExtension.class})
@RunAsClient
@DisplayNameGeneration(ReplaceUnderscores.class)
class HostileBrowserIT {

    private static final String HOSTILE = "'\"></title></textarea></option><script>window.hit=1</script>"
            + "<img src=typed onerror=window.hit=1><a id=typed href='javascript:window.hit=1' onfocus=window.hit=1>x</a>";

    /** Elements that only what was typed could have made. */
    private static final String MADE = "() => document.querySelectorAll('img[src=\"typed\"], #typed').length"
            + " + [...document.scripts].filter(script => script.text.includes('window.hit=1')).length"
            + " + (window.hit === undefined ? 0 : 1)";

    @ArquillianResource
    private URL base;

    @Test
    void no_page_of_a_case_carries_out_what_stands_in_it(Page page) {
        var lina = Visitor.signedIn(base, "lina");
        var file = OwnCase.open(lina, HOSTILE);
        typeEverywhere(lina, file.id());
        var faults = new ArrayList<String>();
        listenFor(faults, page);
        SignInPage.open(page, base).enter("lina");
        var shown = 0;
        var addresses = new ArrayList<>(file.addresses(lina));
        addresses.add("/parties/list.xhtml?text=javascript");
        for (var address : addresses) {
            if (address.contains(".xhtml")) {
                page.navigate(Site.page(base, address).toString());
                shown += page.content().contains("window.hit=1") ? 1 : 0;
                if (!page.evaluate(MADE).equals(0)) {
                    faults.add(address + " made something of what was typed");
                }
            }
        }
        assertEquals(List.of(), faults);
        assertTrue(shown > 10, "on " + shown + " pages only");
    }

    @Test
    void would_be_noticed(Page page) {
        var faults = new ArrayList<String>();
        listenFor(faults, page);
        page.setContent("<p>" + HOSTILE + "</p>");
        assertTrue((int) page.evaluate(MADE) > 1);
    }

    private static void listenFor(List<String> faults, Page page) {
        page.onDialog(dialog -> {
            faults.add(page.url() + " opened a dialog");
            dialog.dismiss();
        });
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                faults.add(page.url() + " " + message.text());
            }
        });
        page.onPageError(error -> faults.add(page.url() + " " + error));
    }

    private static void typeEverywhere(Visitor lina, String file) {
        var texts = Map.of("sheet:title_en", HOSTILE, "sheet:title_ar", HOSTILE, "sheet:title_fr", HOSTILE);
        write(lina, "/cases/fact.xhtml?id=" + file, with(texts, "sheet:place_en", HOSTILE));
        write(
                lina,
                "/cases/item.xhtml?id=" + file,
                with(
                        texts,
                        "sheet:type",
                        "NGO_REPORT",
                        "sheet:tlp",
                        "GREEN",
                        "sheet:issuers_1_words",
                        HOSTILE,
                        "sheet:remark_en",
                        HOSTILE));
        write(lina, "/cases/ask.xhtml?id=" + file, Map.of("sheet:text_en", HOSTILE, "sheet:kind", "DESIGNATION"));
        var party =
                "{\"file\":\"" + file + "\",\"kind\":\"PERSON\",\"name\":\"" + HOSTILE.replace("\"", "\\\"") + "\"}";
        assertTrue(
                lina.body("POST", "/typed/parties", "application/json", party).statusCode() < 300);
    }

    private static void write(Visitor lina, String page, Map<String, String> fields) {
        var answer = lina.press(page, "sheet:save", with(fields, "sheet:seen", "0"));
        assertEquals(302, answer.statusCode(), () -> page + " " + answer.body());
    }

    private static Map<String, String> with(Map<String, String> fields, String... more) {
        var all = new LinkedHashMap<>(fields);
        for (int place = 0; place < more.length; place += 2) {
            all.put(more[place], more[place + 1]);
        }
        return all;
    }
}
