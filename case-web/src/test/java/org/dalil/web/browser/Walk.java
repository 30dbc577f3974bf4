package org.dalil.web.browser;

import com.microsoft.playwright.Page;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dalil.web.it.Site;

/** The addresses of all pages that somebody finds who opens everything there is to open. */
final class Walk {

    private static final String HREFS = "links => links.map(link => link.getAttribute('href'))";

    /** Which case of the list has something under every tab. */
    private static final int WITH_LETTERS = 2;

    private final Page page;
    private final URL base;

    Walk(Page page, URL base) {
        this.page = page;
        this.base = base;
    }

    void to(String path) {
        page.navigate(Site.page(base, path).toString());
    }

    /** For a member of cases: lists, every tab of a request and of a case, sources, regimes, and what is not there. */
    List<String> everywhere() {
        var addresses =
                new ArrayList<>(List.of("/requests/list.xhtml", "/requests/list.xhtml?text=nobody-is-called-so"));
        rows("/requests/list.xhtml?text=D-2021-014/1").forEach(request -> addresses.addAll(tabs(request)));
        addresses.add("/requests/new.xhtml");
        addresses.addAll(drafting(addresses.stream()
                .filter(address -> address.contains("/requests/grounds.xhtml"))
                .findFirst()
                .orElseThrow()));
        addresses.add("/cases/list.xhtml");
        var cases = rows("/cases/list.xhtml");
        addresses.addAll(tabs(cases.get(WITH_LETTERS)));
        cases.forEach(file -> addresses.add(file.replace("/case.", "/source.")));
        addresses.add("/cases/new.xhtml");
        Stream.of("edit", "document", "discrepancy", "intake", "fact", "ask", "position", "citation", "item", "upload")
                .map(form -> cases.get(WITH_LETTERS).replace("/case.", "/" + form + "."))
                .forEach(addresses::add);
        addresses.add(cases.get(WITH_LETTERS).replace("/case.", "/citation.") + "&regime=EU-GHRSR");
        addresses.addAll(hrefs(cases.get(WITH_LETTERS).replace("/case.", "/evidence."), "a[href*='/cases/exhibit.']"));
        addresses.add("/regimes/list.xhtml");
        Stream.of("EU-GHRSR", "US-BIS-EL")
                .map("/regimes/regime.xhtml?id="::concat)
                .forEach(addresses::add);
        addresses.addAll(
                List.of("/parties/list.xhtml", "/parties/list.xhtml?text=nobody-is-called-so", "/parties/edit.xhtml"));
        var nso = rows("/parties/list.xhtml?text=nso").get(0);
        for (var about : List.of("party", "edit", "name", "identifier", "merge")) {
            addresses.add(nso.replace("/party.", "/" + about + "."));
        }
        addresses.add(cases.get(WITH_LETTERS).replace("/case.", "/part."));
        addresses.add("/nowhere.xhtml");
        return addresses.stream().distinct().toList();
    }

    /** One of each kind of form of a request. */
    private List<String> drafting(String grounds) {
        var text = grounds.replace("/grounds.", "/text.");
        return Stream.of("/requests/ground.xhtml", "/requests/proof.xhtml", "/requests/paragraph.xhtml")
                .map(form -> hrefs(form.contains("paragraph") ? text : grounds, "a[href*='" + form + "']"))
                .flatMap(found -> found.stream().limit(1))
                .collect(Collectors.toCollection(
                        () -> new ArrayList<>(List.of(grounds.replace("/grounds.", "/edit.")))));
    }

    private List<String> tabs(String thing) {
        return hrefs(thing, ".ui-tabmenu a");
    }

    private List<String> rows(String list) {
        return hrefs(list, "a.dl-row-link");
    }

    private List<String> hrefs(String path, String links) {
        to(path);
        @SuppressWarnings("unchecked")
        var found = (List<String>) page.locator(links).evaluateAll(HREFS);
        return found;
    }
}
